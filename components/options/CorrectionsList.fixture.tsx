import { useState } from 'preact/hooks';
import type { Fixture } from '../gallery/fixture.ts';
import { CorrectionsList, type CorrectionsListProps, type KeptCorrection } from './CorrectionsList.tsx';

const correction = (id: string, changes: Partial<KeptCorrection>): KeptCorrection => ({
  id, entity: 'lukashenko', label: 'Alexander Lukashenko', kind: 'person', surface: 'Lukashenko', names: ['lukashenko'], scope: 'everywhere', where: '', at: Date.UTC(2026, 10, 25, 12), ...changes,
});
export const corrections: readonly KeptCorrection[] = [
  correction('c1', {}),
  correction('c2', { scope: 'site', where: 'sport.example.org', at: Date.UTC(2026, 10, 20, 12) }),
  correction('c3', { scope: 'site', where: 'travel.example', entity: 'minsk', label: 'Minsk', kind: 'metonym', surface: 'Minsk', names: null }),
  correction('c4', { scope: 'page', where: 'https://news.example/a-rather-long-address/of-one-page.html?with=a-query', entity: 'ev-pact', label: 'Non-aggression pact offer', kind: 'event', surface: 'non-aggression pact' }),
];

function Live({ corrections: first, trouble }: Pick<CorrectionsListProps<KeptCorrection>, 'corrections' | 'trouble'>) {
  const [list, setList] = useState(first);
  return <CorrectionsList corrections={list} trouble={trouble} onRevoke={(some) => setList(list.filter((one) => !some.includes(one)))} onRestore={(some) => setList([...list, ...some])} />;
}

export const fixture: Fixture = {
  component: 'CorrectionsList',
  states: [
    { name: 'of every reach', view: () => <Live corrections={corrections} trouble={null} /> },
    { name: 'none', view: () => <Live corrections={[]} trouble={null} /> },
    { name: 'the stored list was broken', view: () => <Live corrections={corrections.slice(0, 2)} trouble="broken" /> },
    { name: 'right to left', view: () => <Live corrections={corrections} trouble="partly" />, lang: 'ar' },
  ],
};
