import type { Remark } from '../../../domain/checker/remark.ts';
import { workerToAsk } from '../../../platform/ask-worker.ts';

const checker = workerToAsk<string, Remark[]>(
  () => new Worker(new URL('./check-question-worker.ts', import.meta.url), { type: 'module' }),
);

/** Starts the checker, which needs a moment, for somebody who is about to write. */
export const wakeChecker = checker.wake;

/** What the checker says to a question. Where it cannot be had, the answer never comes: writing goes on without. */
export const checkBesides = checker.ask;
