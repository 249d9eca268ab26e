/** Slovene: kind and gender | base form | all other forms of each word, '-' for none. To add a name, write its whole paradigm by hand. */
export const slovene = `
person m | Aleksander Lukašenko | Aleksandra Aleksandru Aleksandrom + Lukašenka Lukašenku Lukašenkom
person m | Viktar Hrenin | Viktara Viktaru Viktarom Viktarja Viktarju Viktarjem + Hrenina Hreninu Hreninom
person m | Dmitrij Peskov | Dmitrija Dmitriju Dmitrijem + Peskova Peskovu Peskovom
person m | Sergej Lavrov | Sergeja Sergeju Sergejem + Lavrova Lavrovu Lavrovom
person m | Vladimir Putin | Vladimira Vladimiru Vladimirom Vladimirja Vladimirju Vladimirjem + Putina Putinu Putinom
person m | Volodimir Zelenski | Volodimira Volodimiru Volodimirom Volodimirja Volodimirju Volodimirjem + Zelenskega Zelenskemu Zelenskim Zelenskem
person m | Oleg Nikolenko | Olega Olegu Olegom + Nikolenka Nikolenku Nikolenkom
person f | Alesja Rudnik | Alesje Alesji Alesjo + -
person f | Marija Zaharova | Marije Mariji Marijo + Zaharove Zaharovi Zaharovo
person m | Viktor Janukovič | Viktora Viktoru Viktorom Viktorja Viktorju Viktorjem + Janukoviča Janukoviču Janukovičem
state | Združene države | Združenih Združenim Združenimi + držav državam državah državami
state | Rusija | Rusije Rusiji Rusijo
state | Belorusija | Belorusije Belorusiji Belorusijo
state | Ukrajina | Ukrajine Ukrajini Ukrajino
metonym | Moskva | Moskve Moskvi Moskvo
metonym | Kijev | Kijeva Kijevu Kijevom
metonym | Minsk | Minska Minsku Minskom
metonym | Desna | Desne Desni Desno
metonym | Dneper | Dnepra Dnepru Dneprom
institution | Kremelj | Kremlja Kremlju Kremljem
institution | Združeni narodi | Združenih Združenim Združene Združenimi + narodov narodom narode narodih
institution | Ministrstvo za zunanje zadeve | Ministrstva Ministrstvu Ministrstvom + - + - + -
institution | Zunanje ministrstvo | Zunanjega Zunanjemu Zunanjim Zunanjem + ministrstva ministrstvu ministrstvom
institution | Organizacija združenih narodov | Organizacije Organizaciji Organizacijo + - + -
institution | Ruska federacija | Ruske Ruski Rusko + federacije federaciji federacijo
institution | Atlantski svet | Atlantskega Atlantskemu Atlantskim Atlantskem + sveta svetu svetom
institution | Zveza držav | Zveze Zvezi Zvezo + -
medium | Tass | Tassa Tassu Tassom
medium | Slovenska tiskovna agencija | Slovenske Slovenski Slovensko + tiskovne tiskovni tiskovno + agencije agenciji agencijo
medium | Reuters | Reutersa Reutersu Reutersom
medium | Poljska tiskovna agencija | Poljske Poljski Poljsko + tiskovne tiskovni tiskovno + agencije agenciji agencijo
document | Listina OZN | Listine Listini Listino + -
institution | ruski zunanji minister | ruskega ruskemu ruskim ruskem + zunanjega zunanjemu zunanjim zunanjem + ministra ministru ministrom
`;
