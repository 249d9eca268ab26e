import { useState } from 'preact/hooks';
import type { Fixture } from '../gallery/fixture.ts';
import { pactCard, pactRecognition } from '../gallery/facts.ts';
import { FactCard, type FactCardProps } from './FactCard.tsx';

const nothing = () => {};
export const cardProps: FactCardProps = {
  content: { state: 'ready', card: pactCard }, recognition: pactRecognition, pageDate: '2023-01-24', position: { n: 3, of: 14 },
  theme: 'auto', pinned: false, notice: '', onPin: nothing, onClose: nothing, onStep: nothing, onCopy: nothing,
};

function Live(props: Partial<FactCardProps>) {
  const [pinned, setPinned] = useState(props.pinned ?? false);
  return <FactCard {...cardProps} {...props} pinned={pinned} onPin={setPinned} />;
}

export const fixture: Fixture = {
  component: 'FactCard',
  states: [
    { name: 'a claim, its answers, since then', view: (theme) => <Live theme={theme} /> },
    { name: 'page undated, pinned, copied, little height', view: (theme) => <div style={{ maxHeight: '420px', display: 'flex' }}><Live theme={theme} pageDate={null} pinned notice="Copied as BibTeX." /></div> },
    { name: 'loading', view: (theme) => <Live theme={theme} content={{ state: 'loading' }} /> },
    { name: 'nothing on record', view: (theme) => <Live theme={theme} content={{ state: 'ready', card: { ...pactCard, facts: [] } }} /> },
    { name: 'failed', view: (theme) => <Live theme={theme} content={{ state: 'failed' }} position={null} /> },
    { name: 'right to left', view: (theme) => <Live theme={theme} />, lang: 'ar' },
    { name: '304 px wide', view: (theme) => <div style={{ maxWidth: '304px' }}><Live theme={theme} /></div> },
  ],
};
