import { useState } from 'preact/hooks';
import type { Fixture } from '../gallery/fixture.ts';
import { claim, everyStatus, fuzzyRecognition, laterClaim, longWordsCard, pactCard, pactRecognition, surnameRecognition, titleRecognition } from '../gallery/facts.ts';
import { FactCard, type FactCardProps } from './FactCard.tsx';

const nothing = () => {};
export const cardProps: FactCardProps = {
  content: { state: 'ready', card: pactCard }, recognition: pactRecognition, pageDate: '2023-01-24', position: { n: 3, of: 14 },
  theme: 'auto', pinned: false, notice: '', onPin: nothing, onClose: nothing, onStep: nothing, onCopy: nothing,
};
/** Everything that a card on a page offers. */
const whole: Partial<FactCardProps> = {
  onOpenPanel: nothing,
  correcting: { kind: 'event', surface: pactRecognition.surface, private: false, onCorrect: nothing },
};

function Live(props: Partial<FactCardProps>) {
  const [pinned, setPinned] = useState(props.pinned ?? false);
  return <FactCard {...cardProps} {...whole} {...props} pinned={pinned} onPin={setPinned} />;
}
const ready = (facts: typeof pactCard.facts): FactCardProps['content'] => ({ state: 'ready', card: { ...pactCard, facts } });

export const fixture: Fixture = {
  component: 'FactCard',
  states: [
    { name: 'a claim, its answers, since then', view: (theme) => <Live theme={theme} /> },
    { name: 'loading', view: (theme) => <Live theme={theme} content={{ state: 'loading' }} /> },
    { name: 'one fact', view: (theme) => <Live theme={theme} content={ready([laterClaim])} /> },
    { name: 'many facts, every status and kind of date', view: (theme) => <Live theme={theme} content={ready(everyStatus)} /> },
    { name: 'a claim and its answers, everything unfolded', view: (theme) => <Live theme={theme} content={ready([claim])} />, clicks: ['.sources .more'] },
    { name: 'known then, and nothing since', view: (theme) => <Live theme={theme} pageDate="2024-02-01" /> },
    { name: 'everything since then', view: (theme) => <Live theme={theme} pageDate="2022-12-31" /> },
    { name: 'page undated, pinned, copied, little height', view: (theme) => <div style={{ maxHeight: '420px', display: 'flex' }}><Live theme={theme} pageDate={null} pinned notice="Copied as BibTeX." /></div> },
    { name: 'uncertain, and what else it could be', view: (theme) => <Live theme={theme} recognition={{ ...fuzzyRecognition, certainty: 0.55 }} alternatives={['Aleh Lukashenka', 'Ivan Lukash']} /> },
    { name: 'a title that was held', view: (theme) => <Live theme={theme} recognition={titleRecognition} /> },
    { name: 'long words', view: (theme) => <Live theme={theme} content={{ state: 'ready', card: longWordsCard }} recognition={{ ...surnameRecognition, surface: longWordsCard.entity.label }} /> },
    { name: 'formats to copy', view: (theme) => <Live theme={theme} content={ready([laterClaim])} />, clicks: ['.copy'] },
    { name: 'not this, and where', view: (theme) => <Live theme={theme} content={ready([laterClaim])} />, clicks: ['.not-this'] },
    { name: 'nothing on record', view: (theme) => <Live theme={theme} content={ready([])} /> },
    { name: 'failed', view: (theme) => <Live theme={theme} content={{ state: 'failed' }} position={null} /> },
    { name: 'right to left', view: (theme) => <Live theme={theme} />, lang: 'ar' },
    { name: '304 px wide', view: (theme) => <div style={{ maxWidth: '304px' }}><Live theme={theme} /></div> },
  ],
};
