import schema from './pack.schema.json' with { type: 'json' };
import { pointer } from './pointer.ts';
import type { Finding } from './problem.ts';
import type { SchemaError } from './validate.generated.js';

/** What the patterns of the schema ask for, in words. */
const wanted: ReadonlyMap<unknown, string> = new Map([
  [schema.$defs.id.pattern, 'an id: lower-case Latin letters, digits and single hyphens between them, at most 64'],
  [schema.$defs.version.pattern, 'a version such as 1.4.0'],
  [schema.$defs.day.pattern, 'a day written YYYY-MM-DD'],
  [schema.$defs.edtf.pattern, 'an EDTF date such as 2023-01-24, 2022-10 or 2022-03/2022-04-06'],
  [schema.$defs.langTag.pattern, 'a BCP 47 language tag such as en, be or be-Latn'],
  [schema.$defs.spokenLang.pattern, 'a language tag, with " (presumed)" after it where the language is presumed'],
  [schema.$defs.address.pattern, 'an http or https address without spaces'],
]);

const words = (value: unknown): string => JSON.stringify(value);

function explainError(error: SchemaError): Finding {
  const { keyword, params, instancePath: path } = error;
  switch (keyword) {
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      return { path: path + pointer(name), reason: `The field ${words(name)} is not known here.`, cure: 'Correct its spelling, or take it out.' };
    }
    case 'required': {
      const name = String(params.missingProperty);
      return { path, reason: `The field ${words(name)} is missing.`, cure: `Add ${words(name)}.` };
    }
    case 'propertyNames':
      return { path: path + pointer(String(params.propertyName)), reason: `${words(params.propertyName)} cannot be a key here.`, cure: 'Use an id, or a language tag where languages are listed.' };
    case 'enum':
      return { path, reason: 'The value is none of those known here.', cure: `Use one of: ${(params.allowedValues as readonly unknown[]).join(', ')}.` };
    case 'pattern': {
      const what = wanted.get(params.pattern) ?? 'a text of another form';
      return { path, reason: `This is not ${what}.`, cure: `Write ${what}.` };
    }
    case 'type':
      return { path, reason: `A value of the type ${[params.type].flat().join(' or ')} belongs here.`, cure: `Write a value of the type ${[params.type].flat().join(' or ')}.` };
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return { path, reason: 'This is empty.', cure: 'Fill it, or leave the field out where it is optional.' };
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return { path, reason: `This is longer than the ${String(params.limit)} allowed.`, cure: 'Shorten it, or split it up.' };
    case 'minimum':
    case 'maximum':
      return { path, reason: `The number must be ${String(params.comparison)} ${String(params.limit)}.`, cure: 'Correct the number.' };
    default:
      return { path, reason: `This does not fit the schema (${keyword}).`, cure: 'Compare it with packs/pack.schema.json.' };
  }
}

/** Why a key is none stands beside that it is none, at the same place, and would only puzzle. */
const textKeywords: ReadonlySet<string> = new Set(['pattern', 'maxLength', 'minLength']);

/** The validator's errors as findings that an author can act on. */
export function explainErrors(errors: readonly SchemaError[]): Finding[] {
  const keyed = new Set(errors.filter(({ keyword }) => keyword === 'propertyNames').map(({ instancePath }) => instancePath));
  return errors.filter(({ keyword, instancePath }) => !(textKeywords.has(keyword) && keyed.has(instancePath))).map(explainError);
}
