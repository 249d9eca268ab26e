import type { Texts } from '../texts.ts';

/** A messages.json. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Texts out of a messages.json, for where there is no browser.i18n: $1 … are replaced, $$ is a dollar sign. */
export const textsFrom = (messages: Messages, lang: string): Texts => ({
  lang,
  t: (key, ...values) => (messages[key]?.message ?? '').replace(/\$(?:\$|(\d))/gu, (_, digit?: string) => (digit ? (values[Number(digit) - 1] ?? '') : '$')),
});
