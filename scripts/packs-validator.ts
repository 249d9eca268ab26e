/**
 * Compiles packs/pack.schema.json to packs/validate.generated.js, a module without eval or imports.
 *
 * The result is committed, not built into `.packs/`: `annotate --pack`, the type check and the tests then need no build
 * first, an extension may not compile schemas at run time, and one test holds the file to what this function writes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

const schemaFile = new URL('../packs/pack.schema.json', import.meta.url);
const validatorFile = new URL('../packs/validate.generated.js', import.meta.url);

const header = `/* oxlint-disable */
// Generated from pack.schema.json by "npm run packs:build": change the schema, not this file.
`;

/** The validator as the text of an ES module. Lengths count UTF-16 code units, so that the code needs no helper of ajv's. */
export function validatorSource(): string {
  const ajv = new Ajv2020({
    strict: true, allowUnionTypes: true, allErrors: true, unicode: false, logger: false, inlineRefs: false, messages: false,
    code: { source: true, esm: true },
  });
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  return header + standaloneCode(ajv, validate);
}

/** Writes the validator where it differs. */
export function writeValidator(): void {
  const source = validatorSource();
  if (readFileSync(validatorFile, 'utf8') !== source) writeFileSync(validatorFile, source);
}
