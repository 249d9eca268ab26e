/** Bulgarian: kind and gender | base form | all other forms of each word, '-' for none. To add a name, write its whole paradigm by hand. */
export const bulgarian = `
person m | Дмитрий Песков | - + -
person m | Виктор Хренин | - + -
state | Руска федерация | Руската + -
state | Украйна | -
metonym | Десна | -
institution | Кремъл | Кремъла Кремълът
institution | Атлантически съвет | Атлантическия Атлантическият + -
institution | Министерство на външните работи | Министерството + - + - + -
institution | Обединени нации | Обединените + -
institution | Върховен съд | Върховния Върховният + -
institution | Съвет за сигурност | Съвета Съветът + - + -
institution | Организация на обединените нации | Организацията + - + - + -
institution | Украинско външно министерство | Украинското + - + -
institution | Полска агенция по печата | Полската + - + - + -
institution | Съюзна държава | Съюзната + -
institution | Въоръжени сили | Въоръжените + -
document | Устав на ООН | Устава Уставът + - + -
medium | Българска телеграфна агенция | Българската + - + -
medium | Ройтерс | -
organisation | Вясна | -
institution | държавен глава | държавния държавният + -
organisation | групата Вагнер | - + -
`;
