/** Polish: kind and gender | base form | all other forms of each word, '-' for none. To add a name, write its whole paradigm by hand. */
export const polish = `
person m | Alaksandr Łukaszenka | Alaksandra Alaksandrowi Alaksandrem Alaksandrze + Łukaszenki Łukaszenkę Łukaszenką Łukaszenko Łukaszence
person m | Dmitrij Pieskow | Dmitrija Dmitrijowi Dmitrijem Dmitriju + Pieskowa Pieskowowi Pieskowem Pieskowie
person m | Oleg Nikołenko | Olega Olegu Olegowi Olegiem + Nikołenki Nikołenkę Nikołenką Nikołence
person m | Wołodymyr Zełenski | Wołodymyra Wołodymyrowi Wołodymyrem Wołodymyrze + Zełenskiego Zełenskiemu Zełenskim
person m | Wiktar Chrenin | Wiktara Wiktarowi Wiktarem Wiktarze + Chrenina Chreninowi Chreninem Chreninie
person m | Siergiej Ławrow | Siergieja Siergiejowi Siergiejem Siergieju + Ławrowa Ławrowowi Ławrowem Ławrowie
person m | Władimir Putin | Władimira Władimirowi Władimirem Władimirze + Putina Putinowi Putinem Putinie
person f | Alesia Rudnik | Alesi Alesię Alesią Alesiu + -
person f | Maria Zacharowa | Marii Marię Marią Mario + Zacharowej Zacharową
person f | Swiatłana Cichanouska | Swiatłany Swiatłanę Swiatłaną Swiatłano Swiatłanie + Cichanouskiej Cichanouską
person m | Mykoła Azarow | Mykoły Mykołę Mykołą Mykoło Mykole + Azarowa Azarowowi Azarowem Azarowie
person m | Paweł Łatuszka | Pawła Pawłowi Pawłem Pawle + Łatuszki Łatuszkę Łatuszką Łatuszko Łatuszce
state | Rosja | Rosji Rosję Rosją Rosjo
state | Białoruś | Białorusi Białorusią
state | Ukraina | Ukrainy Ukrainę Ukrainą Ukraino Ukrainie
state | Polska | Polski Polskę Polską Polsko Polsce
state | Stany Zjednoczone | Stanów Stanom Stanami Stanach + Zjednoczonych Zjednoczonym Zjednoczonymi
state | Niemcy | Niemiec Niemcom Niemcami Niemczech
metonym | Moskwa | Moskwy Moskwę Moskwą Moskwo Moskwie
metonym | Kijów | Kijowa Kijowowi Kijowem Kijowie
metonym | Mińsk | Mińska Mińskowi Mińskiem Mińsku
metonym | Praga | Pragi Pragę Pragą Prago Pradze
metonym | Prypeć | Prypeci Prypecią
metonym | Desna | Desny Desnę Desną Desno Deśnie
metonym | Dniepr | Dniepra Dniepru Dnieprowi Dnieprem Dnieprze
metonym | Warszawa | Warszawy Warszawę Warszawą Warszawo Warszawie
institution | Kreml | Kremla Kremlowi Kremlem Kremlu
institution | Państwo Związkowe | Państwa Państwu Państwem Państwie + Związkowego Związkowemu Związkowym
institution | ukraińskie MSZ | ukraińskiego ukraińskiemu ukraińskim + -
institution | ONZ | ONZ-u ONZ-owi ONZ-em ONZ-ie
institution | Organizacja Narodów Zjednoczonych | Organizacji Organizację Organizacją Organizacjo + - + -
institution | Federacja Rosyjska | Federacji Federację Federacją Federacjo + Rosyjskiej Rosyjską
institution | Rada Atlantycka | Rady Radę Radą Rado Radzie + Atlantyckiej Atlantycką
institution | Siły Zbrojne | Sił Siłom Siłami Siłach + Zbrojnych Zbrojnym Zbrojnymi
institution | Ministerstwo Spraw Zagranicznych Ukrainy | Ministerstwa Ministerstwu Ministerstwem Ministerstwie + - + - + -
institution | Karta Narodów Zjednoczonych | Karty Kartę Kartą Karto Karcie + - + -
medium | Polska Agencja Prasowa | Polskiej Polską + Agencji Agencję Agencją Agencjo + Prasowej Prasową
medium | Reuters | Reutera Reuterowi Reuterem Reuterze Reutersa Reutersowi Reutersem Reutersie
medium | Ukraińska Prawda | Ukraińskiej Ukraińską + Prawdy Prawdę Prawdą Prawdo Prawdzie
medium | Deutsche Welle | - + -
medium | TASS | TASS-u TASS-owi TASS-em TASS-ie
institution | Unia Europejska | Unii Unię Unią Unio + Europejskiej Europejską
institution | białoruscy żołnierze | białoruskich białoruskim białoruskimi + żołnierzy żołnierzom żołnierzami żołnierzach
state | Republika Białorusi | Republiki Republikę Republiką Republiko Republice + -
`;
