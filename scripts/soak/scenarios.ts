import type { Scenario } from './scenario.ts';
import { bigPage } from './scenarios/big-page.ts';
import { endlessList } from './scenarios/endless-list.ts';
import { eraser } from './scenarios/eraser.ts';
import { manyFrames } from './scenarios/many-frames.ts';
import { manyMentions } from './scenarios/many-mentions.ts';
import { manyTabs } from './scenarios/many-tabs.ts';
import { storm } from './scenarios/storm.ts';

/** In the order of the table. */
export const scenarios: readonly Scenario[] = [bigPage, manyMentions, storm, endlessList, manyFrames, manyTabs, eraser];
