/**
 * Written by scripts/fold-letters.ts: for each code unit below 0x530 the letter or digit that it folds to.
 * ' ' is no part of a word, '-' has no say in which word it is, '!' and what follows it in ASCII stand for the pairs in fold.ts.
 */
export const foldLetters = [
  '                                                0123456789       abcdefghijklmnopqrstuvwxyz      abcdefghijklmnopqrstuvwxyz                                               a  -    23 μ   1o 113 aaaaaa"ceeeeiiiidnooooo ouuuuy$!aaaaaa"ceeeeiiiidnooooo ouuuuy$yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii%%jjkkkllllllllllnnnnnnʼnnoooooo##rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃdddlllnnnaaiioouuuuuuuuuuǝaaaaææǥǥggkkooooʒʒjdddggƕƿnnaaææooaaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ',
  'ɐɑɒɓɔɕɖɗɘəɚɛɜɝɞɟɠɡɢɣɤɥɦɧɨɩɪɫɬɭɮɯɰɱɲɳɴɵɶɷɸɹɺɻɼɽɾɿʀʁʂʃʄʅʆʇʈʉʊʋʌʍʎʏʐʑʒʓʔʕʖʗʘʙʚʛʜʝʞʟʠʡʢʣʤʥʦʧʨʩʪʫʬʭʮʯhɦjrɹɻʁwyʹʺʻʼʽʾʿˀˁ    ˆˇˈˉˊˋˌˍˎˏːˑ              ɣlsxʕ       ˬ ˮ                 ----------------------------------------------------------------------------------------------------------------',
  'ͱͱͳͳʹ ͷͷ   ͻͼͽ ϳ      α εηι ο υωιαβγδεζηθικλμνξοπρ στυφχψωιυαεηιυαβγδεζηθικλμνξοπρςστυφχψωιυουωϗβθυυυφπϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯκρςϳθε ϸϸσϻϻϼͻͼͽ',
  'ееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяабвгдежзииклмнопрстуфхцчшщъыьэюяееђгєѕііјљњћкиуџѡѡѣѣѥѥѧѧѩѩѫѫѭѭѯѯѱѱѳѳѵѵѵѵѹѹѻѻѽѽѿѿҁҁ -------ҋҋҍҍҏҏггггҕҕҗҗҙҙккҝҝҟҟҡҡннҥҥҧҧҩҩҫҫҭҭууууххҵҵҷҷҹҹһһҽҽҿҿӏжжӄӄӆӆӈӈӊӊӌӌӎӎӏааааӕӕеееееежжззӡӡииииооооооээууууууччӷӷыыӻӻӽӽӿӿԁԁԃԃԅԅԇԇԉԉԋԋԍԍԏԏԑԑԓԓԕԕԗԗԙԙԛԛԝԝԟԟԡԡԣԣԥԥԧԧԩԩԫԫԭԭԯԯ',
].join('');
