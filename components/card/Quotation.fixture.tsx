import type { Fixture } from '../gallery/fixture.ts';
import { offerQuotation, sources } from '../gallery/facts.ts';
import { Quotation } from './Quotation.tsx';

const known = Object.values(sources);
const { original: _, ...translation } = offerQuotation;
const frame = (quotation: typeof offerQuotation) => <div class="card"><Quotation quotation={quotation} sources={known} /></div>;

export const fixture: Fixture = {
  component: 'Quotation',
  states: [
    { name: 'with the original wording', view: () => frame(offerQuotation) },
    { name: 'translation only, language presumed', view: () => frame({ ...translation, originalLang: 'ru (presumed)' }) },
    { name: 'in Italian', view: () => frame({ ...translation, exact: 'La Bielorussia è un nostro alleato. È il nostro partner, con cui abbiamo lo Stato dell’Unione.', lang: 'it', speakerLabel: 'Dmitry Peskov', chain: ['via TASS and AgenPress'] }) },
  ],
};
