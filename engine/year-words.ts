/** What stands between a year and the words that it dates, in the eleven languages; parts of regular expressions without regard to case. */

export const gap = String.raw`[\s\u00a0\u202f]+`;
/** Months by their beginnings, seasons, the year's own name, and parts of them. */
export const part = `(?:${[
  'jan|feb|fév|mar|mär|apr|avr|abr|may|mai|mayo|jun|juin|jul|juil|aug|août|ago|sep|oct|okt|nov|dec|déc|dez|dic|ene',
  'stycz|lut|kwie|maj|czerw|lip|sierp|wrze|paź|list|grud|led|únor|břez|dub|květ|červ|srp|září|říj|pros|avg',
  'янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|груд|студ|сак|крас|чэрв|ліп|жні|кастр|ліст|снеж|яну|юни|юли|сеп|ное',
  'spring|summer|autumn|winter|fall|early|late|mid|frühj|sommer|herbst|anfang|mitte|ende|print|été|autom|hiver|début|fin|prima|veran|oto|invier|lat[oa]|lec|jesie|zim|wios|léto|podzim',
  'вес|лет|лят|осін|осен|зим|нача|кон|серед|поч|кін|year|jahr|ann|año|rok|roc|год|рік|роц',
].join('|')})\\p{L}{0,8}\\.?`;
