/** What must never be generated: kind and gender, tag | base form | words that are no form of it (common nouns, neighbours, forms of other paradigms). */
export const silent = `
state uk | Україна | країни країна країну українська українець Украйна
state uk | Росія | носія російський росіянин Росіянам
state uk | Білорусь | білорус білоруса білоруси білоруський
metonym uk | Київ | Київа київський Києвим кий
metonym uk | Мінськ | мінський Мінським мінська
person uk m | Ніколенко | Ніколенки Ніколенкою Микитенко Ніколенком'
person uk f | Ніколенко | Ніколенка Ніколенку Ніколенком Ніколенкові
metonym ru | Минск | Минской Минска-2 Минским Пинска риска
metonym ru | Псков | Псковым
person ru m | Песков | Песком Песка Лескова Псковом Песковом
person ru m | Лукашенко | Лукашенка Лукашенку Лукашенком Лукашенки
person ru f | Алеся Рудник | Рудника Руднику Рудником
institution ru | Кремль | кремлёвский Кремлевского кремень
institution ru | Министерство иностранных дел Украины | Украина Украину делами иностранный
state ru | Россия | россиянин русский Росса роса
institution ru | Объединение профсоюзов | Объединих Объединим Объединими
person be f | Лукашэнка | Лукашэнкі Лукашэнку Лукашэнкам
institution be | Крэмль | Крэмлю крама крамы
metonym be | Мінск | Мінском мінскі Мінскага
person pl f | Alesia Rudnik | Rudnika Rudnikowi Rudnikiem
metonym pl | Mińsk | miński Mińsku-2 Mińskie
state pl | Rosja | Rosjanin rosyjski rosa rosy
medium pl | Deutsche Welle | Wella Wellu Welli
institution pl | Ministerstwo Obrony | Obrona Obronie
person cs m | Peskov | pesk písku Peskové
state cs | Rusko | ruský Rus Rusové
institution cs | Ministerstvo zahraničních věcí | věc věcech zahraniční
state sl | Rusija | Rus ruski ruska
institution sl | Ministrstvo za zunanje zadeve | zunanja zunanjih zadev zadevah
person bg m | Путин | Путинът Путина
state bg | Русия | Русията руска
metonym bg | Минск | Минска Минскът
medium bg | Ройтерс | Ройтерса Ройтерсът
state de | Ukraine | Ukraines Ukrainen Ukrainer
state de | Belarus | Belaruss Belaruses
person en m | Alexander Lukashenko | Lukashenkos Lukashenka
state fr | Russie | Russies
state es | Bielorrusia | Bielorrusias
`;
