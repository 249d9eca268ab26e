import type { Grammar } from './types.ts';

/**
 * Ukrainian, orthography of 2019. Masculine datives in -у and -ові and the genitives -а and -у both stand where usage has both;
 * vocatives are included.
 */
export const ukrainian: Grammar = {
  surname: [
    // Possessive type -ов, -ін: instrumental -им, unlike places
    { base: /(?<=[оеєё]в|[иії]н)$/, of: 'm', forms: 'а у ові им і е' },
    { base: /(?<=[оеєё]в|[иії]н)а$/, of: 'f', forms: 'ої ій у ою о' },
    { base: /(?<=[оеєё]в|[иії]н)$/, of: 'f', forms: 'а ої ій у ою' },
    { base: /ів$/, of: 'm', forms: 'ова ову овові овим ові іва іву івові івим іві' },
    // Adjectival type
    { base: /(?<=[бвгґдзклмнпрстх])ий$/, of: 'm', forms: 'ого ому им ім' },
    { base: /(?<=[сцз]ьк)а$/, of: 'f', forms: 'ої ій у ою' },
    // -енко, -ко, -ло: men's decline, women's do not
    { base: /о$/, of: 'm', forms: 'а у ові ом' },
    { base: /(?<=[^ьй])ар$/, of: 'm', forms: 'ара ару арові аром аря арю ареві арем' },
    { base: /(?<=[еиіїую])$/, forms: '' },
  ],
  given: [
    { base: /(?<=^оле)г$/, of: 'm', forms: 'га гу гові гом же' },
    { base: /(?<=^іго|^лаза)р$/, of: 'm', forms: 'ря рю реві рем рі' },
    { base: /(?<=^(фед|сид))ір$/, of: 'm', forms: 'ора ору орові ором орі оре' },
    { base: /(?<=^як)ів$/, of: 'm', forms: 'ова ову овові овом ові ове' },
    { base: /(?<=^л)ев$/, of: 'm', forms: 'ева еву евові евом еві еве ьва ьву ьвові ьвом ьві' },
    { base: /о$/, of: 'm', forms: 'а у ові ом і е' },
    { base: /(?<=^любов)$/, of: 'f', forms: "і 'ю" },
  ],
  place: [
    { base: /^(санкт|нью|сан|санта|лос|буенос|ель|аль|порт|форт|тель)$/, forms: '' },
    // і alternates with о, є, е in open syllables
    { base: /їв$/, of: 'm', forms: 'єва єву євові євом єві єве' },
    { base: /(?<=^кан)ів$/, of: 'm', forms: 'ева еву евові евом еві еве' },
    { base: /(?<=[жчшщ])ів$/, of: 'm', forms: 'ева еву евові евом еві еве' },
    { base: /ів$/, of: 'm', forms: 'ова ову овові овом ові ове' },
    { base: /(?<=п)іль$/, of: 'm', forms: 'оля олю олеві олем олі' },
    { base: /(?<=л)ь$/, of: 'm', forms: 'я ю еві ем і' },
    { base: /(?<=^дніпр)о$/, of: 'm', forms: 'а у ові ом і е' },
    { base: /(?<=[оеє]в|[иії]н|ськ)о$/, of: 'n', forms: 'а у ом і' },
    // Adjectival neuters: Рівне
    { base: /(?<=[бвглмртьк]н|ськ)е$/, of: 'n', forms: 'ого ому им ім' },
    { base: /(?<=карпат|сум|черкас|прилук|афін|филипин|філіппін)и$/, of: 'p', forms: '- ам ами ах' },
    { base: /(?<=ц)і$/, of: 'p', forms: 'ів ям ями ях' },
    { base: /(?<=[оеєуюії])$/, forms: '' },
  ],
  noun: [
    // Stump compounds with a genitive: Міноборони
    { base: /(?<=^мін.+и)$/, of: 'n', forms: '' },
    { base: /(?<=^військ)а$/, of: 'p', forms: '- ам ами ах' },
    // I declension
    { base: /(?<=[іїаоуеєия])я$/, of: 'f', forms: 'ї ю єю є' },
    { base: /(?<=нн|тт|жж|чч|лл|дд|сс|зз|цц|шш)я$/, of: 'n', forms: 'ю ям і' },
    { base: /(?<=[жчшщ])а$/, of: 'f', forms: 'і у ею е' },
    { base: /а$/, of: 'f', forms: 'и у ою о', softened: true },
    { base: /я$/, of: 'f', forms: 'і ю ею е' },
    // Plural of neuters, when an adjective says so
    { base: /а$/, of: 'p', forms: '- ам ами ах' },
    // II declension, neuter
    { base: /(?<=[гкх])о$/, of: 'n', forms: 'а у ом' },
    { base: /о$/, of: 'n', forms: 'а у ом і' },
    { base: /(?<=щ)е$/, of: 'n', forms: 'а у ем і' },
    { base: /(?<=[лрц])е$/, of: 'n', forms: 'я ю ем і' },
    // II declension, masculine
    { base: /(?<=^зах|^сх)ід$/, of: 'm', forms: 'оду одові одом оді' },
    { base: /лець$/, of: 'm', forms: 'льця льцю льцеві льцем льці льче' },
    { base: /єць$/, of: 'm', forms: 'йця йцю йцеві йцем йці йче' },
    { base: /ець$/, of: 'm', forms: 'ця цю цеві цем ці че' },
    { base: /(?<=мл|тел|ен)ь$/, of: 'm', forms: 'я ю еві ем і' },
    { base: /й$/, of: 'm', forms: 'я ю єві єм ї' },
    { base: /(?<=секретар|лікар)$/, of: 'm', forms: 'я ю еві ем і' },
    { base: /(?<=[жчшщ])$/, of: 'm', forms: 'а у еві ем і' },
    { base: /(?<=к)$/, of: 'm', forms: 'а у ові ом' },
    { base: /г$/, of: 'm', forms: 'га гу гові гом зі' },
    { base: /х$/, of: 'm', forms: 'ха ху хові хом сі' },
    { base: /(?<=[бвґдзлмнпрстфц])$/, of: 'm', forms: 'а у ові ом і е' },
    // III declension: the instrumental doubles a single consonant; genitive in -и after Русь and -ть (2019)
    { base: /сь$/, of: 'f', forms: 'сі си ссю' },
    { base: /(?<=[бвгджзклмнпрсх])ть$/, of: 'f', forms: 'ті ти тю' },
    { base: /ть$/, of: 'f', forms: 'ті ттю' },
    { base: /нь$/, of: 'f', forms: 'ні нню' },
    { base: /ль$/, of: 'f', forms: 'лі ллю' },
    { base: /дь$/, of: 'f', forms: 'ді ддю' },
    { base: /зь$/, of: 'f', forms: 'зі ззю' },
    { base: /ь$/, of: 'm', forms: 'я ю еві ем і' },
    // Plurals
    { base: /(?<=[іа])ї$/, of: 'p', forms: 'й ям ями ях' },
    { base: /(?<=сил|країн|держав|груп)и$/, of: 'p', forms: '- ам ами ах' },
    { base: /и$/, of: 'p', forms: 'ів ам ами ах' },
  ],
  adjective: [
    { base: /ий$/, of: 'm', forms: 'ого ому им ім' },
    { base: /(?<=н)ій$/, of: 'm', forms: 'ього ьому ім' },
    { base: /(?<=[сцз]ьк|[бвгджзйклмпрстхцчшь]н|нн|[ао]н|[оеєй]в|лик|ист)(?<!^військ)а$/, of: 'f', forms: 'ої ій у ою' },
    { base: /(?<=[бвгджзйклмпрстхцчшь]н|нн)я$/, of: 'f', forms: 'ьої ій ю ьою' },
    { base: /(?<=[сцз]ьк|н|[оеєй]в|лик|ш)е$/, of: 'n', forms: 'ого ому им ім' },
    { base: /(?<=н)є$/, of: 'n', forms: 'ього ьому ім' },
    { base: /(?<=[сцз]ьк|н|[оеєй]в|лик|ш)і$/, of: 'p', forms: 'их им ими' },
  ],
  softening: [['к', 'ці'], ['г', 'зі'], ['х', 'сі'], ['', 'і']],
  apposition: ['республіка', 'місто'],
};
