import type { Asker } from '../../src/domain/questions/candidates.ts';
import type { Question } from '../../src/domain/questions/question.ts';
import { selectQuestions } from '../../src/domain/questions/select-questions.ts';
import type { ToolNorms } from '../../src/domain/norms/tool-norms.ts';

/** One size of bank, and how long a list from it takes. */
export interface EngineFigure {
  questions: number;
  /** Milliseconds at the median. */
  median: number;
  /** Questions, as a multiple of the bank as it is. */
  growth: number;
  /** Milliseconds, as a multiple of those for the bank as it is; at most the growth where time is linear. */
  slowdown: number;
}

const RUNS = 60;
const LARGEST = 10_000;

/** An asker for whom the engine has most to do: four findings, three aims, forty-five minutes. */
const BUSY: Asker = {
  purpose: 'explore',
  audience: 'career-changer',
  field: 'nursing',
  aims: ['how the nights are', 'what the training costs', 'whether people stay'],
  known: ['last-tuesday'],
  findings: [
    { id: 'f1', kind: 'project', detail: 'the seal count' },
    { id: 'f2', kind: 'move', from: 'hospital nursing', to: 'a ministry' },
    { id: 'f3', kind: 'news', detail: 'the new ward' },
    { id: 'f4', kind: 'earlier-role', detail: 'MRI technologist' },
  ],
  minutes: 45,
  slots: { organization: 'the Port of Otago', role: 'charge nurse', field: 'nursing' },
};

/** How long a list takes from the bank as it is, and from banks up to ten thousand questions made of it. */
export function measureEngine(bank: readonly Question[], norms: ToolNorms): EngineFigure[] {
  medianOf(bank, norms); // The first run pays for the compiler.
  const base = medianOf(bank, norms);
  const later = [2500, 5000, LARGEST].map((size) => ({ questions: size, median: medianOf(grown(bank, size), norms) }));
  return [{ questions: bank.length, median: base }, ...later].map(({ questions, median }) => ({
    questions,
    median,
    growth: questions / bank.length,
    slowdown: median / base,
  }));
}

/** A bank of so many questions: copies under ids and intents of their own. */
function grown(bank: readonly Question[], size: number): Question[] {
  return Array.from({ length: size }, (_none, index): Question[] => {
    const copied = bank[index % bank.length];
    const round = Math.floor(index / bank.length);
    if (!copied) return [];
    return round === 0
      ? [copied]
      : [{ ...copied, id: `${copied.id}-${round}`, intent: `${copied.intent}-${round}`, usual: false }];
  }).flat();
}

function medianOf(bank: readonly Question[], norms: ToolNorms): number {
  const times = Array.from({ length: RUNS }, (_none, selection) => {
    const start = performance.now();
    selectQuestions(bank, { asker: BUSY, selection, kept: [] }, norms);
    return performance.now() - start;
  }).toSorted((one, other) => one - other);
  return times[Math.floor(times.length / 2)] ?? 0;
}
