/** What the validator reports; the fields of ajv's error objects that explain-errors.ts reads. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
export const validate: { (data: unknown): boolean; errors?: readonly SchemaError[] | null };
