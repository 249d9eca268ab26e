/**
 * What names and words are made of, in the four languages of the benchmark: parts of real given names and surnames, real little words, and the
 * syllables and endings of ordinary words. Nothing here is a person; the parts are combined by chance.
 */
export interface LanguageParts {
  readonly lang: string;
  /** Share of all text. */
  readonly share: number;
  readonly given: readonly string[];
  /** A surname is a beginning, perhaps a middle, and an end. */
  readonly surname: { readonly begin: readonly string[]; readonly middle: readonly string[]; readonly end: readonly string[] };
  /** Words of institutions, in any order that chance gives. */
  readonly offices: readonly string[];
  readonly little: readonly string[];
  readonly syllables: readonly string[];
  readonly endings: readonly string[];
}

const split = (text: string): readonly string[] => text.split(' ');

export const languages: readonly LanguageParts[] = [
  {
    lang: 'en', share: 0.5,
    given: split('James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Charles Karen Daniel Nancy Matthew Lisa Anthony Betty Mark Helen Paul Sandra Steven Ashley Andrew Emma Kenneth Donna Joshua Carol Kevin Michelle Brian Amanda George Melissa Edward Deborah Ronald Laura Timothy Rebecca Jason Sharon Jeffrey Cynthia Ryan Kathleen Jacob Amy Gary Angela'),
    surname: {
      begin: split('Ald Ash Bar Beck Black Brad Brook Burn Cald Carl Chat Clay Col Cor Cran Dal Den Dray East Ed Fair Farn Field Ford Gar Gil Gran Green Hal Har Hart Hay Hold Hol Kel Ken Kirk Lang Law Lind Lock Mar Mel Mort New Nor Old Park Pem Pen Pres Rad Red Rich Rock Ros Rush Sand Shel Sher Stan Stock Strat Sut Thorn Tre Wal War Wat Well West Whit Wil Win Wood York'),
      middle: split('a ber bo bur by cas den der dle er e fer field ham hol in ing ken ker lan ley lin low man mer min nel ner ring row sen shaw sing sto tel ter thor ver wel wick win'),
      end: split('son ton ley ford man well by field worth wood ham berg ner ers shaw more land dale ridge bridge brook combe cott er ett ing kin ock stone ward'),
    },
    offices: split('National Federal Central Supreme Ministry Council Agency Committee Bureau Service Office Board Foreign Economic Public Health Defence Energy Trade Interior Finance Justice Transport Security Culture Labour Union Institute Press'),
    little: split('the of and to in is that for was with on as by has his from it are this not have been said but they their which will would after more its also who were had or an at be he she new over'),
    syllables: split('ac ad al am an ap ar at ba be bi bo ca ce cer ci co com con cor cu da de di do ec em en er es ex fa fi for fu ga ge go gra ha he ho im in it ju la le li lo ma me mi mo na ne ni no ob or pa per pe pi po pre pro qua ra re ri ro sa se si so sta su ta te ti to tra tu un va ve vi vo wa we wi'),
    endings: split('tion ment ing ed er ers ly al ive ness s es able ous ity ent ance ant ate ize y ic ism ist ure age ship ful'),
  },
  {
    lang: 'ru', share: 0.2,
    given: split('Александр Сергей Владимир Андрей Алексей Дмитрий Николай Иван Михаил Евгений Анна Мария Елена Ольга Татьяна Наталья Ирина Светлана Екатерина Людмила Виктор Павел Юрий Игорь Олег Василий Максим Константин Роман Антон Галина Вера Надежда Любовь Нина Лариса Юлия Валентина Тамара Алла Денис Артём Кирилл Илья Григорий Пётр Степан Фёдор Борис Леонид'),
    surname: {
      begin: split('Авер Бар Бел Бог Бор Бул Вас Вер Влас Вор Гав Гер Гол Гор Гриш Дав Дан Дем Дмит Дол Евс Ерм Жар Жу Зай Зах Зим Ива Игн Кал Кар Кир Ков Кол Кон Кор Крас Куз Лав Лаз Лар Лук Май Мак Мат Мед Мих Мор Наз Ник Нов Орл Пав Пан Пет Пол Рож Ром Сав Сем Сид Сок Тар Тих Тур Уст Фил Фом Хар Хох Цвет Чер Шап Шев Щер Яков'),
      middle: split('а ал ан ар ас ат бы ва вин га дан де див ел ен ер ез ил ин ир ко ла ле лин ло ма мен мо на ник ов ол он ор ос ош ра ре ри са се ск та те то уш хо че чи ша'),
      end: split('ов ев ин ын ский ской цкий енко ук юк ич ович евич аев яев онов ёв ых их ко ак як ец'),
    },
    offices: split('Министерство Совет Агентство Комитет Бюро Служба Управление Комиссия Федеральное Центральное Верховный Национальный Государственный Иностранных Экономики Обороны Энергетики Торговли Финансов Юстиции Транспорта Безопасности Культуры Труда Институт Печати'),
    little: split('и в на не что с по как это для из от он о за его к но бы был её или также при уже года все они мы так же только было чтобы который между после того ещё если'),
    syllables: split('ба бе би бо бра ва ве ви во вы га го гра да де ди до дра за зна зи и ка ке ки ко кра ку ла ле ли ло лу ма ме ми мо му на не ни но об от па пе пи по пра пре при про ра ре ри ро ру са се си со ста стро су та те ти то тра ту у фи фо хо це ча че чи ша ши эк'),
    endings: split('ать ить ение ание ость ого ому ыми ый ая ое ые ами ах ов ам ом ой ет ют ит ал ила или ство ства ную ной ся ник ников'),
  },
  {
    lang: 'uk', share: 0.15,
    given: split('Олександр Сергій Володимир Андрій Олексій Дмитро Микола Іван Михайло Євген Ганна Марія Олена Ольга Тетяна Наталія Ірина Світлана Катерина Людмила Віктор Павло Юрій Ігор Олег Василь Максим Костянтин Роман Антон Галина Віра Надія Любов Ніна Лариса Юлія Валентина Тамара Алла Денис Артем Кирило Ілля Григорій Петро Степан Федір Борис Леонід'),
    surname: {
      begin: split('Бон Бой Бут Вов Гав Гай Гал Гер Гнат Гон Гри Дав Дем Дзю Дов Дор Зав Зін Іва Кал Кар Кас Кир Клим Ков Кол Кор Кос Кош Крав Куз Куч Лав Лев Лис Луц Мак Мар Мат Мел Мир Мор Мус Наз Ник Ол Онищ Ост Пав Пан Пет Пил Пол При Ром Руд Сав Сам Сем Сид Скор Стец Тар Тим Ткач Три Усат Фед Хар Хом Цим Чер Шап Шев Шул Яр'),
      middle: split('а ал ан ар бе ва ви га дар де ди ен ер єн зи ил ин ир ко ку ла ле ли ло лю ма ме мо на ни ов ол он ор ос ра ри ро са си ск та те ти ту хо че чи ша'),
      end: split('енко ук юк чук ський цький ич ович ко ець ак як ів ин ишин ій ень ура ало іна ка'),
    },
    offices: split('Міністерство Рада Агентство Комітет Бюро Служба Управління Комісія Державне Центральне Верховний Національний Закордонних Економіки Оборони Енергетики Торгівлі Фінансів Юстиції Транспорту Безпеки Культури Праці Інститут Преси'),
    little: split('і в на не що з до як це для та від він про за його але був або також й у під які після року все вони ми так тільки було щоб який між того ще якщо її при'),
    syllables: split('ба бе би бо бу ва ве ви во га ги го гра да де ди до за зи зна і ка ке ки ко кра ку ла ле ли ло ма ме ми мо му на не ни но об о па пе пи по пра при про ра ре ри ро ру са се си со ста сту та те ти то тра ту у фі фо хо це ча че чи ша ши є ї'),
    endings: split('ати ити ення ання ість ого ому ими ий а е і ами ах ів ам ом ою є ють ить ав ила или ство ства ну ної ся ник ників'),
  },
  {
    lang: 'pl', share: 0.15,
    given: split('Adam Andrzej Anna Barbara Bartosz Beata Bogdan Cezary Danuta Dariusz Dorota Elżbieta Ewa Feliks Grażyna Grzegorz Halina Henryk Irena Iwona Jacek Jadwiga Jakub Jan Janina Jerzy Joanna Józef Katarzyna Kazimierz Krystyna Krzysztof Leszek Łukasz Magdalena Małgorzata Marcin Marek Maria Mariusz Michał Mirosław Monika Paweł Piotr Rafał Ryszard Stanisław Tadeusz Teresa Tomasz Wiesław Wojciech Zbigniew Zofia'),
    surname: {
      begin: split('Adam Bar Biał Bor Brzo Buk Chmiel Cies Czar Dąb Dob Dom Dud Gaj Gier Głow Gór Grab Gro Jab Jak Jan Jar Jaw Kacz Kal Kam Kar Kas Klim Koł Kon Kos Kow Koz Kraj Krzy Kub Kuch Kwiat Las Lew Lip Łuk Maj Mak Mal Mar Maz Mich Mil Mor Mur Now Ol Or Ost Paw Piet Piot Pol Rad Rog Rud Sad Sik Skow Sob Sok Stan Szcze Szew Szy Tom Urb Wal Wit Woj Wol Wró Zaj Zal Zaw Zie'),
      middle: split('a al an ar aw cz da do dziej e el en er ga i ia iel in isz ka ko la le li ło ma mi mo na ni no o ol or os ra ro rze sa sie sz ta to u wa wi zie'),
      end: split('ski ska cki cka owicz ewicz czyk ak ek ik czak owska owski ewski ewska iński ińska iak uk ar el eń'),
    },
    offices: split('Ministerstwo Rada Agencja Komitet Biuro Służba Urząd Komisja Federalny Centralny Najwyższy Krajowy Państwowy Zagranicznych Gospodarki Obrony Energii Handlu Finansów Sprawiedliwości Transportu Bezpieczeństwa Kultury Pracy Instytut Prasowa'),
    little: split('w i na z do nie się jest to że o przez po od za dla oraz jak ale ma był który jego są już przy czy tak być może tylko jej ich także roku został ze co między'),
    syllables: split('ba be bi bo bra by cha ce ci cze czy da de do dro dzie dy ga go gra gi ja je ka ki ko kra ku la le li lo ła ło ma me mi mo na ne nie no ob od pa pe pi po pra prze przy ra re ro ru rze sa se si sie so sta sto su sza szy ta te to tra ty u wa we wi wo wy za ze zi zna żo'),
    endings: split('ość ości anie enie ować ował owała ego emu ymi ych ym ą ę ami ach ów om em ie y i ny na ne nego nym nej ski skie'),
  },
];
