/**
 * npm run eval [-- --own] [--ablation] [--fit] [--errors N] [--json] [--readme] [--write]
 *
 * Measures the engine with the bundled pack on the project's own sentences (eval/cases) and, where present, on development texts.
 *   --own       only the own sentences          --ablation  what each rung and each evidence is worth (on the own set; with --write too)
 *   --fit       weights fitted to the texts     --errors N  so many of the worst errors (20)
 *   --json      the figures as JSON             --readme    the summary for the README
 *   --write     docs/evaluation.md and docs/evaluation/DATE.json
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openGazetteer } from '../engine/index.ts';
import { weigh, weights } from '../engine/weigh.ts';
import { checkPacks } from './check-packs.ts';
import { ablate } from './eval/ablate.ts';
import { figuresOf, summary } from './eval/figures.ts';
import { fitWeights, groupCandidates } from './eval/fit-weights.ts';
import { readDevSet } from './eval/read-dev-set.ts';
import { readOwnSet } from './eval/read-own-set.ts';
import { reliability } from './eval/reliability.ts';
import { ablationTable, byKind, byLanguage, byRung, bySet, errorTable, fitTable, reliabilityTable } from './eval/report.ts';
import { candidatesOf, judgeAll, readAll } from './eval/run-engine.ts';
import { toMarkdown, toText, type Table } from './eval/table.ts';
import { missedMentions, wrongMentions } from './eval/worst-errors.ts';

const options = {
  own: { type: 'boolean' }, ablation: { type: 'boolean' }, fit: { type: 'boolean' }, errors: { type: 'string', default: '20' },
  json: { type: 'boolean' }, readme: { type: 'boolean' }, write: { type: 'boolean' },
} as const;

function main(): void {
  const { values } = parseArgs({ options });
  const [checked] = checkPacks([], { quiet: true }) ?? [];
  if (!checked) throw new Error('The pack is broken; nothing was measured. "npm run packs:check" tells more.');
  const { pack } = checked;
  const gazetteer = openGazetteer(checked.gazetteer);
  const kindOf = (entity: string): string => pack.entities.get(entity)?.kind ?? 'not in the pack';
  const own = readOwnSet(new Set(pack.entities.keys()));
  const ownRead = readAll(gazetteer, own);
  const devRead = values.own ? [] : readAll(gazetteer, readDevSet());
  const ownVerdicts = judgeAll(gazetteer, ownRead);
  const devVerdicts = judgeAll(gazetteer, devRead);
  const figures = figuresOf(ownVerdicts, devVerdicts);
  if (values.json) return void console.log(JSON.stringify(figures, null, 1));
  if (values.readme) return void console.log(summary(figures));

  const errors = Number(values.errors);
  const ownTables: Table[] = [
    byLanguage('Own sentences by language (names)', ownVerdicts),
    byRung('Own sentences by rung', ownVerdicts),
    byKind('Own sentences by kind', ownVerdicts, kindOf),
    reliabilityTable('Reliability, own sentences', reliability(ownVerdicts)),
  ];
  const devTables: Table[] = devVerdicts.length === 0 ? [] : [
    bySet('Development texts by set (names)', devVerdicts),
    byLanguage('Development texts by language (names)', devVerdicts),
    byKind('Development texts by kind', devVerdicts, kindOf),
    reliabilityTable('Reliability, development texts', reliability(devVerdicts)),
  ];
  const ablation = values.ablation || values.write ? [ablationTable('What each thing is worth (own sentences)', ablate(gazetteer, ownRead, { pack, texts: own }))] : [];
  if (values.write) return write([...ownTables, ...devTables, ...ablation, ...errorTables('own sentences', ownVerdicts, 20)], figures);
  const tables = [...ownTables, ...devTables, ...ablation, ...errorTables('own sentences', ownVerdicts, errors), ...(devVerdicts.length > 0 ? errorTables('development texts', devVerdicts, errors) : [])];
  if (values.fit) {
    const vetoes = new Set(Object.keys(weights).filter((kind) => weigh([{ kind, text: '' }]) === 0));
    const groups = groupCandidates([...ownRead, ...devRead], (read) => candidatesOf(gazetteer, read), weights, vetoes);
    tables.push(fitTable('Weights (log-odds)', fitWeights(groups, weights)));
  }
  console.log(`${tables.map(toText).join('\n\n')}\n\n${summary(figures)}`);
}

const errorTables = (of: string, verdicts: Parameters<typeof wrongMentions>[0], most: number): Table[] => [
  errorTable(`Wrong, the surest first (${of})`, wrongMentions(verdicts, most)),
  errorTable(`Missed, the plainest first (${of})`, missedMentions(verdicts, most)),
];

/** Today's results over the last ones, and the figures beside those of other days. */
function write(tables: readonly Table[], figures: ReturnType<typeof figuresOf>): void {
  const date = new Date().toISOString().slice(0, 10);
  mkdirSync('docs/evaluation', { recursive: true });
  writeFileSync(`docs/evaluation/${date}.json`, `${JSON.stringify(figures, null, 1)}\n`);
  writeFileSync('docs/evaluation.md', [
    '# Evaluation', '',
    `Written by \`npm run eval -- --write\` on ${date}; earlier figures stand in \`docs/evaluation/\`. How the sentences are marked and judged: [eval/README.md](../eval/README.md).`,
    'Development texts are news and corpora outside this repository: their figures stand here, their words do not.', '',
    summary(figures), '', ...tables.flatMap((table) => [toMarkdown(table), '']),
  ].join('\n'));
  console.log(`docs/evaluation.md and docs/evaluation/${date}.json are written.`);
}

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
