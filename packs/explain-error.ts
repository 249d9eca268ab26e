import { pointer } from './pointer.ts';
import type { Finding } from './problem.ts';
import type { SchemaError } from './validate.generated.js';

/** What the named definitions of the schema ask for, in words. */
const wanted: Readonly<Record<string, string>> = {
  id: 'an id: lower-case Latin letters, digits and single hyphens between them, at most 64',
  version: 'a version such as 1.4.0',
  day: 'a day written YYYY-MM-DD',
  edtf: 'an EDTF date such as 2023-01-24, 2022-10 or 2022-03/2022-04-06',
  openEdtf: 'an EDTF date such as 2023-01-24, 2022-10 or 2022-03/2022-04-06, or null',
  langTag: 'a BCP 47 language tag such as en, be or be-Latn',
  spokenLang: 'a language tag, with " (presumed)" after it where the language is presumed',
  address: 'an http or https address without spaces',
};

/** The name of the definition in which an error arose: '#/$defs/id/pattern' gives 'id'. */
function definition(error: SchemaError): string | undefined {
  return /^#\/\$defs\/([^/]+)\//.exec(error.schemaPath)?.[1];
}

const words = (value: unknown): string => JSON.stringify(value);

/** A validator's error as a finding that an author can act on. */
export function explainError(error: SchemaError): Finding {
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
      const what = wanted[definition(error) ?? ''] ?? 'a text of another form';
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

/** True for errors that only repeat what another error of the same place says: why a key is none, beside that it is none. */
export function isEcho(error: SchemaError): boolean {
  return error.propertyName !== undefined;
}
