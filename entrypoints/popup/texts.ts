import type { Texts } from '../../components/index.ts';
import { interfaceText } from '../../platform/index.ts';

/** The words of the browser's language, as far as there are any. */
export const texts: Texts = { t: interfaceText, lang: interfaceText('card_language') };
