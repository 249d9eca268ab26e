/** Czech: kind and gender | base form | all other forms of each word, '-' for none. To add a name, write its whole paradigm by hand. */
export const czech = `
person m | Alexandr Lukašenko | Alexandra Alexandrovi Alexandru Alexandrem Alexandre + Lukašenka Lukašenkovi Lukašenku Lukašenkem
person m | Dmitrij Peskov | Dmitrije Dmitriji Dmitrijovi Dmitrijem + Peskova Peskovovi Peskovu Peskovem Peskove
person m | Volodymyr Zelenskyj | Volodymyra Volodymyrovi Volodymyru Volodymyrem Volodymyre + Zelenského Zelenskému Zelenským Zelenském Zelenskyje Zelenskyji Zelenskyjovi Zelenskyjem
person m | Viktar Chrenin | Viktara Viktarovi Viktaru Viktarem Viktare + Chrenina Chreninovi Chreninu Chreninem Chrenine
person m | Sergej Lavrov | Sergeje Sergeji Sergejovi Sergejem + Lavrova Lavrovovi Lavrovu Lavrovem Lavrove
person m | Vladimir Putin | Vladimira Vladimirovi Vladimiru Vladimirem Vladimire + Putina Putinovi Putinu Putinem Putine
person m | Oleh Nikolenko | Oleha Olehovi Olehu Olehem + Nikolenka Nikolenkovi Nikolenku Nikolenkem
person f | Alesja Rudnik | Alesje Alesji Alesju Alesjou Alesjo + Rudniková Rudnikové Rudnikovou
person f | Maria Zacharovová | Marie Marii Mariu Mariou Mario + Zacharovové Zacharovovou
person f | Světlana Cichanouská | Světlany Světlanu Světlanou Světlano Světlaně + Cichanouské Cichanouskou
person m | Viktor Janukovyč | Viktora Viktorovi Viktoru Viktorem Viktore + Janukovyče Janukovyči Janukovyčovi Janukovyčem
person m | Pavel Latuška | Pavla Pavlovi Pavlu Pavlem Pavle + Latušky Latuškovi Latušku Latuškou Latuško
person m | Volodymyr Zelenský | Volodymyra Volodymyrovi Volodymyru Volodymyrem Volodymyre + Zelenského Zelenskému Zelenským Zelenském
state | Bělorusko | Běloruska Bělorusku Běloruskem
state | Ukrajina | Ukrajiny Ukrajinu Ukrajinou Ukrajino Ukrajině
state | Rusko | Ruska Rusku Ruskem
state | Polsko | Polska Polsku Polskem
state | Spojené státy | Spojených Spojeným Spojenými + států státům státech
metonym | Moskva | Moskvy Moskvu Moskvou Moskvo Moskvě
metonym | Kyjev | Kyjeva Kyjevu Kyjevovi Kyjevem Kyjevě
metonym | České Budějovice | Českých Českým Českými + Budějovic Budějovicím Budějovicemi Budějovicích
metonym | Minsk | Minsku Minskem
metonym | Praha | Prahy Prahu Prahou Praho Praze
metonym | Brno | Brna Brnu Brnem Brně
metonym | Plzeň | Plzně Plzni Plzní
metonym | Děsna | Děsny Děsnu Děsnou Děsno Děsně
metonym | Dněpr | Dněpra Dněpru Dněprem
metonym | Karlovy Vary | Karlových Karlovým Karlovými + Varů Varům Varech
institution | Kreml | Kremlu Kremlem Kremle Kremli
institution | Atlantická rada | Atlantické Atlantickou + rady radu radou rado radě
institution | Organizace spojených národů | Organizaci Organizací + - + -
institution | Ministerstvo zahraničních věcí | Ministerstva Ministerstvu Ministerstvem Ministerstvě + - + -
institution | Ruská federace | Ruské Ruskou + federaci federací
institution | Svaz Ruska a Běloruska | Svazu Svazem + - + - + -
medium | Polská tisková agentura | Polské Polskou + tiskové tiskovou + agentury agenturu agenturou agenturo agentuře
medium | Ukrajinska pravda | Ukrajinské Ukrajinskou + pravdy pravdu pravdou pravdo pravdě
organisation | Wagnerova skupina | Wagnerovy Wagnerově Wagnerovu Wagnerovou + skupiny skupinu skupinou skupino skupině
institution | běloruští vojáci | běloruských běloruským běloruskými + vojáků vojákům vojáky vojácích
`;
