/** First names that languages translate rather than transliterate, a row a name: the columns below; '/' parts spellings that occur side by side. */
const columns = ['ru', 'uk', 'be', 'bg', 'pl', 'cs', 'sl', 'de', 'fr', 'es', 'en'] as const;

const rows = `
Александр  Олександр  Аляксандр  Александър  Aleksander/Aleksandr/Alaksandr  Alexandr/Alexander  Aleksander/Aleksandr  Alexander/Aleksandr  Alexandre/Aleksandr  Alexander/Alexandr/Aleksandr/Alexánder  Alexander/Aleksandr/Aleksander/Alexandr
Алексей    Олексій    Аляксей    Алексей     Aleksiej/Ołeksij      Alexej/Oleksij       Aleksej              Alexej/Alexei/Oleksij  Alexeï/Alexei   Alexéi/Alekséi     Alexei/Alexey/Aleksei
Андрей     Андрій     Андрэй     Андрей      Andriej/Andrij        Andrej/Andrij        Andrej               Andrej/Andrei/Andrij   Andreï/Andrei   Andréi/Andrei      Andrei/Andrey
Виктор     Віктор     Віктар     Виктор      Wiktor                Viktor               Viktor               Viktor                 Viktor          Víctor/Viktor      Viktor/Victor
Владимир   Володимир  Уладзімір  Владимир    Władimir/Wołodymyr/Uładzimir  Vladimir/Volodymyr  Vladimir/Volodimir  Wladimir/Wolodymyr  Vladimir/Volodymyr  Vladímir/Vladimir/Volodímir/Volodymyr  Vladimir/Volodymyr
Дмитрий    Дмитро     Дзмітрый   Дмитрий     Dmitrij/Dmytro        Dmitrij/Dmytro       Dmitrij              Dmitri/Dmitrij/Dmitry/Dimitri/Dmytro  Dmitri/Dmitry/Dimitri/Dmytro  Dmitri/Dmitry/Dimitri/Dmytro  Dmitry/Dmitri/Dmitriy/Dmytro
Евгений    Євген      Яўген      Евгений     Jewgienij/Jewhen      Jevgenij/Jevhen      Jevgenij             Jewgeni/Jewgenij/Jewhen  Evgueni/Ievguen  Yevgueni/Evgueni  Yevgeny/Evgeny/Yevhen
Иван       Іван       Іван       Иван        Iwan                  Ivan                 Ivan                 Iwan                   Ivan            Iván/Ivan          Ivan
Михаил     Михайло    Міхаіл     Михаил      Michaił/Mychajło      Michail/Mychajlo     Mihail               Michail/Mychajlo       Mikhaïl/Mykhaïlo  Mijaíl/Mijail/Mijailo  Mikhail/Mykhailo
Николай    Микола     Мікалай    Николай     Nikołaj/Mykoła        Nikolaj/Mykola       Nikolaj              Nikolai/Nikolaj/Mykola  Nikolaï/Nikolai/Mykola  Nikolái/Nikolai/Mykola  Nikolai/Nikolay/Mykola
Олег       Олег       Алег       Олег        Oleg/Ołeh             Oleg/Oleh            Oleg                 Oleg/Oleh              Oleg/Oleh       Oleg/Oleh          Oleg/Oleh
Павел      Павло      Павел      Павел       Paweł/Pawło           Pavel/Pavlo          Pavel                Pawel/Pawlo            Pavel/Pavlo     Pável/Pavel/Pavló  Pavel/Pavlo
Пётр       Петро      Пётр       Петър       Piotr/Petro           Petr/Petro           Peter/Petro          Pjotr/Petro            Piotr/Petro     Piotr/Petró/Petro  Pyotr/Petr/Petro
Сергей     Сергій     Сяргей     Сергей      Siergiej/Serhij/Siarhiej  Sergej/Serhij/Sergij  Sergej           Sergei/Sergej/Serhij   Sergueï/Sergei/Serguei/Serhiï  Serguéi/Sergei/Serguei/Sergéi/Sergii  Sergei/Sergey/Serhii/Serhiy
Юрий       Юрій       Юрый       Юрий        Jurij                 Jurij                Jurij                Juri/Jurij             Iouri/Youri     Yuri/Yury          Yuri/Yury/Yurii
Игорь      Ігор       Ігар       Игор        Igor/Ihor             Igor/Ihor            Igor                 Igor/Ihor              Igor/Ihor       Ígor/Igor          Igor/Ihor
Максим     Максим     Максім     Максим      Maksim/Maksym         Maxim/Maksym         Maksim               Maxim/Maksym           Maxime/Maksim/Maksym  Maxim/Maksim   Maxim/Maksim/Maksym
Наталья    Наталія    Наталля    Наталия     Natalia/Natalja       Natalja/Natalia      Natalija/Natalia     Natalja/Natalia        Natalia         Natalia            Natalia/Natalya
Мария      Марія      Марыя      Мария       Maria/Marija          Marija/Maria         Marija               Maria/Marija           Maria           María/Maria        Maria/Mariya/Mariia
Светлана   Світлана   Святлана   Светлана    Swietłana/Switłana/Swiatłana  Světlana/Svitlana/Svjatlana  Svetlana  Swetlana/Switlana/Swjatlana  Svetlana/Sviatlana  Svetlana/Sviatlana  Svetlana/Svitlana/Sviatlana
Ольга      Ольга      Вольга     Олга        Olga/Olha             Olga/Olha            Olga                 Olga/Olha              Olga            Olga               Olga/Olha
Алеся      Олеся      Алеся      Алеся       Alesia/Alesja         Alesja/Alesia        Alesja/Alesia        Alesja/Alesia          Alesia/Alessia  Alesia/Alesya      Alesia/Alesya/Alesja
`;

type Column = (typeof columns)[number];

const table: readonly ReadonlyMap<Column, readonly string[]>[] = rows
  .trim()
  .split('\n')
  .map((row) => new Map(row.split(/\s+/).map((cell, place) => [columns[place] ?? 'en', cell.split('/')])));

/** The established spellings in one language of a first name of another; none when it is not in the table. */
export function establishedGivenName(name: string, lang: string, to: string): readonly string[] {
  const row = table.find((names) => names.get(lang as Column)?.includes(name) === true);
  return row?.get(to as Column) ?? [];
}
