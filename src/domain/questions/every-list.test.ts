import { describe, expect, it } from 'vitest';
import { AN_ASKER } from '../../../tests/fixtures/an-asker.ts';
import { BANK, NORMS, question } from '../../../tests/fixtures/question-bank.ts';
import { AUDIENCE_IDS } from '../interview/audience.ts';
import { PURPOSE_IDS } from '../interview/purpose.ts';
import type { Asker } from './candidates.ts';
import { familyOrder } from './family.ts';
import { ESSENTIAL_FAMILIES } from './plan.ts';
import { totalMinutes } from './total-minutes.ts';
import { selectQuestions } from './select-questions.ts';

const { short, usual, long, longest, afterRejection } = NORMS.talkLength;

const CASES = PURPOSE_IDS.flatMap((purpose) =>
  AUDIENCE_IDS.flatMap((audience) =>
    [afterRejection, short, usual, long, longest].map((minutes) => ({ purpose, audience, minutes })),
  ),
);

/** Minutes of a talk that may stay unplanned: a quarter, in a short one two. Answers run over. */
const spareMinutes = (minutes: number): number => Math.max(minutes / 4, 2);

/** All lists as a table, for reading: `PRINT_LISTS=1 npx vitest run every-list`. */
function print(title: string, texts: readonly string[]): void {
  if (process.env['PRINT_LISTS'] !== undefined) process.stdout.write(`\n${title}\n${texts.join('\n')}\n`);
}

describe('the list for every purpose, audience and length', () => {
  it('are 140 lists', () => {
    expect(CASES).toHaveLength(140);
  });

  it.each(CASES)('$purpose, $audience, $minutes minutes: fits, in order, with all it needs', (told) => {
    const asker: Asker = { ...AN_ASKER, ...told };
    const { questions } = selectQuestions(BANK, { asker, selection: 0, kept: [] }, NORMS);
    print(
      `${told.purpose} · ${told.audience} · ${told.minutes}`,
      questions.map((one) => `${one.minutes}  ${one.text}`),
    );
    const planned = totalMinutes(questions);
    expect(planned).toBeLessThanOrEqual(told.minutes);
    expect(planned).toBeGreaterThanOrEqual(told.minutes - spareMinutes(told.minutes));
    const families = questions.map((one) => one.family);
    expect(families).toEqual(families.toSorted((one, other) => familyOrder(one) - familyOrder(other)));
    expect(families).toEqual(expect.arrayContaining([...ESSENTIAL_FAMILIES]));
    const intents = questions.map((one) => question(one.questionId).intent);
    expect(new Set(intents).size).toBe(intents.length);
    expect(questions.filter((one) => one.mustAsk)).toHaveLength(NORMS.mustAsks);
    expect(questions.map((one) => one.text).filter((text) => /[[\]{}]|\s\s/u.test(text))).toEqual([]);
  });
});
