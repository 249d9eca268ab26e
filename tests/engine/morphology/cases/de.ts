/** German: kind and gender | base form | all other forms of each word, '-' for none. To add a name, write its whole paradigm by hand. */
export const german = `
person m | Alexander Lukaschenko | - + Lukaschenkos
person m | Dmitrij Peskow | - + Peskows
person m | Wladimir Putin | - + Putins
person m | Oleh Nikolenko | - + Nikolenkos
person f | Alesia Rudnik | - + Rudniks
state | Weißrussland | Weissrussland Weißrusslands Weissrusslands
state | Ukraine | -
state | Russland | Russlands
state | Belarus | -
state | Russische Föderation | Russischen Russischer + -
metonym | Moskau | Moskaus
metonym | Kyjiw | Kyjiws
metonym | Dnipro | Dnipros
institution | Vereinte Nationen | Vereinten Vereinter + -
institution | Kreml | Kremls Kremles
institution | Ukrainisches Außenministerium | Ukrainische Ukrainischen Ukrainischem + Aussenministerium Außenministeriums Aussenministeriums
institution | Ukrainische Streitkräfte | Ukrainischen Ukrainischer + Streitkräften
institution | Atlantischer Rat | Atlantische Atlantischen Atlantischem + Rats Rates
institution | Polnische Presseagentur | Polnischen Polnischer + -
document | Charta der Vereinten Nationen | - + - + - + -
medium | Deutsche Welle | Deutschen Deutscher + -
institution | ukrainischen Präsidenten | - + -
document | U.N.-Charta | - + - + -
`;
