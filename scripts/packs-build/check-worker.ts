/** The thread of buildInWorker(): checks and compiles the packs that it is given, and says how far it is. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkPacks } from '../check-packs.ts';
import type { WorkerMessage } from './build-in-worker.ts';

const say = (message: WorkerMessage, move: ArrayBuffer[] = []): void => parentPort?.postMessage(message, move);

const checked = checkPacks(workerData as readonly string[], { progress: (progress) => say({ progress }) });
const packs = checked?.map(({ gazetteer, scout, cards }) => ({ gazetteer, scout, cards })) ?? null;
say({ packs }, packs?.map(({ gazetteer }) => gazetteer));
