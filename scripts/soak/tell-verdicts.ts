/** Verdicts as Markdown: for the terminal and for docs/soak.md. */
import { table } from '../cost/table.ts';
import type { Verdict } from './judge.ts';
import type { Scenario } from './scenario.ts';

export type Outcome = Pick<Scenario, 'id' | 'title'> & { readonly seconds: number; readonly verdicts: readonly Verdict[] };

const number = (value: number): string => (Math.abs(value) >= 100 || Number.isInteger(value) ? Math.round(value).toLocaleString('en-US') : value.toFixed(1));
const measured = (value: number | null, unit: string): string => (value === null ? '' : Number.isNaN(value) ? 'not measured' : `${number(value)}${unit && ` ${unit}`}`);

export function tellVerdicts(outcomes: readonly Outcome[]): string {
  const cells = ({ what, without, with: ours, unit, told, bound, ok }: Verdict): string[] => {
    const value = unit === '' && told !== undefined ? told : [measured(ours, unit), told && `(${told})`].filter(Boolean).join(' ');
    return [what, measured(without, unit), value, bound, ok ? 'ok' : '**broken**'].map((cell) => cell.replaceAll('|', '\\|'));
  };
  return outcomes.map(({ title, verdicts }) => `### ${title}\n\n${table(['what', 'without us', 'with us', 'bound', ''], verdicts.map(cells))}`).join('\n\n');
}
