/** Spellings seen in the press: tag and name | tag and spellings that must be among the transliterations. */
export const spellings = `
ru | Александр Лукашенко | en | Alexander Lukashenko, Aleksandr Lukashenko
ru | Александр Лукашенко | de | Alexander Lukaschenko
ru | Александр Лукашенко | fr | Alexandre Loukachenko
ru | Александр Лукашенко | es | Alexander Lukashenko, Aleksandr Lukashenko
ru | Александр Лукашенко | pl | Aleksander Łukaszenko, Aleksandr Łukaszenko
ru | Александр Лукашенко | cs | Alexandr Lukašenko
ru | Александр Лукашенко | sl | Aleksander Lukašenko
ru | Александр Лукашенко | uk | Олександр Лукашенко
ru | Александр Лукашенко | be | Аляксандр Лукашэнка
ru | Александр Лукашенко | bg | Александър Лукашенко
be | Аляксандр Лукашэнка | en | Alyaksandr Lukashenka, Aliaksandr Lukashenka, Alexander Lukashenka
be | Аляксандр Лукашэнка | be-Latn | Alaksandr Łukašenka
be | Аляксандр Лукашэнка | pl | Alaksandr Łukaszenka, Aleksandr Łukaszenka
be | Аляксандр Лукашэнка | ru | Александр Лукашенко
uk | Олександр Лукашенко | en | Oleksandr Lukashenko
ru | Дмитрий Песков | en | Dmitry Peskov, Dmitri Peskov, Dmitriy Peskov, Dmytro Peskov
ru | Дмитрий Песков | de | Dmitrij Peskow, Dmitri Peskow, Dimitri Peskow
ru | Дмитрий Песков | pl | Dmitrij Pieskow
ru | Дмитрий Песков | uk | Дмитро Пєсков
ru | Дмитрий Песков | be | Дзмітрый Пяскоў
ru | Владимир Путин | fr | Vladimir Poutine
ru | Владимир Путин | de | Wladimir Putin
ru | Владимир Путин | be | Уладзімір Пуцін
ru | Сергей Лавров | en | Sergey Lavrov, Sergei Lavrov
ru | Сергей Лавров | pl | Siergiej Ławrow
ru | Сергей Лавров | fr | Sergueï Lavrov
ru | Сергей Лавров | be | Сяргей Лаўроў
uk | Володимир Зеленський | en | Volodymyr Zelensky, Volodymyr Zelenskyy, Volodymyr Zelenskyi
uk | Володимир Зеленський | de | Wolodymyr Selenskyj
uk | Володимир Зеленський | pl | Wołodymyr Zełenski
uk | Володимир Зеленський | cs | Volodymyr Zelenskyj, Volodymyr Zelenský
uk | Володимир Зеленський | es | Volodímir Zelenski
uk | Володимир Зеленський | sl | Volodimir Zelenski
uk | Володимир Зеленський | ru | Владимир Зеленский
uk | Володимир Зеленський | be | Уладзімір Зяленскі
uk | Володимир Зеленський | bg | Володимир Зеленски
uk | Олег Ніколенко | en | Oleh Nikolenko, Oleg Nikolenko
uk | Олег Ніколенко | pl | Ołeh Nikołenko, Oleg Nikołenko
uk | Олег Ніколенко | ru | Олег Николенко
uk | Олег Ніколенко | be | Алег Нікаленка
be | Віктар Хрэнін | en | Viktar Khrenin, Viktor Khrenin
be | Віктар Хрэнін | pl | Wiktar Chrenin
be | Віктар Хрэнін | de | Viktor Chrenin
be | Віктар Хрэнін | sl | Viktar Hrenin
be | Віктар Хрэнін | es | Víctor Jrenin, Viktor Khrenin
be | Віктар Хрэнін | ru | Виктор Хренин
be | Віктар Хрэнін | uk | Віктор Хренін
be | Віктар Хрэнін | bg | Виктор Хренин
be | Алеся Руднік | en | Alesia Rudnik, Alesya Rudnik
bg | Румен Радев | en | Rumen Radev
bg | Румен Радев | de | Rumen Radew
bg | Румен Радев | pl | Rumen Radew
`;
