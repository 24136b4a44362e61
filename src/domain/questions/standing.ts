import type { FindingKind } from '../interview/finding.ts';
import type { ToolNorms } from '../norms/tool-norms.ts';
import { knownIntents, paceFor, suits, wordFor, type Asker } from './candidates.ts';
import { totalMinutes } from './total-minutes.ts';
import type { Question } from './question.ts';
import { mostQuestions } from './talk-minutes.ts';

/** What speaks for or against a question of the bank beside a list. */
export type Standing =
  | { kind: 'listed' }
  /** The asker knows the answer, or that to another question of its intent. */
  | { kind: 'known' }
  /** The list finds the same out with another question. */
  | { kind: 'same-intent'; questionId: string }
  /** It is built from a kind of finding that the asker does not have. */
  | { kind: 'finding-missing'; findingKind: FindingKind }
  /** It takes more minutes than are left. */
  | { kind: 'no-time'; minutesLeft: number }
  /** There are minutes left, but as many questions as a talk of this length bears. */
  | { kind: 'long-enough' }
  | { kind: 'fits' };

/** What a list holds, as far as it matters for other questions. */
export interface Line {
  /** Null for the asker's own. */
  questionId: string | null;
  minutes: number;
}

/** How every question of the bank that suits the asker stands beside a list, by question id. Norm question-count. */
export function standingsOf(
  bank: readonly Question[],
  asker: Asker,
  lines: readonly Line[],
  norms: ToolNorms,
): Map<string, Standing> {
  const listed = new Set(lines.map((line) => line.questionId));
  const known = knownIntents(bank, asker);
  const idByIntent = new Map(bank.filter(({ id }) => listed.has(id)).map(({ id, intent }) => [intent, id]));
  const minutesLeft = Math.max(asker.minutes - totalMinutes(lines), 0);
  const isLongEnough = lines.length >= mostQuestions(asker.minutes, norms);

  const standing = (question: Question): Standing => {
    const same = idByIntent.get(question.intent);
    if (listed.has(question.id)) return { kind: 'listed' };
    if (known.has(question.intent)) return { kind: 'known' };
    if (same !== undefined) return { kind: 'same-intent', questionId: same };
    if (question.finding !== undefined && wordFor(question, asker).length === 0) {
      return { kind: 'finding-missing', findingKind: question.finding };
    }
    if (paceFor(question, asker) > minutesLeft) return { kind: 'no-time', minutesLeft };
    return { kind: isLongEnough ? 'long-enough' : 'fits' };
  };
  return new Map(bank.filter((one) => suits(one, asker)).map((one) => [one.id, standing(one)]));
}

/** Why a question is not on the list, in words for the asker. `textOf` gives the wording of another question. */
export function standingText(standing: Standing, textOf: (questionId: string) => string): string {
  switch (standing.kind) {
    case 'listed':
      return 'On your list.';
    case 'known':
      return 'You marked that you know this.';
    case 'same-intent':
      return `Your list finds this out with “${textOf(standing.questionId)}”.`;
    case 'finding-missing':
      return 'It needs a finding of its kind: add one on the contact step.';
    case 'no-time':
      return standing.minutesLeft === 0
        ? 'Your minutes are planned already.'
        : `It takes longer than the ${standing.minutesLeft} min that are left.`;
    case 'long-enough':
      return 'Your list has as many questions as the talk bears.';
    case 'fits':
      return 'It fits.';
  }
}
