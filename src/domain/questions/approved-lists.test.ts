import { describe, expect, it } from 'vitest';
import { BANK, FIELD_PHRASES, NORMS } from '../../../tests/fixtures/question-bank.ts';
import { interviewOf, TEN_ASKERS } from '../../../tests/fixtures/ten-askers.ts';
import { askerOf } from './asker-of.ts';
import { familyText } from './family-texts.ts';
import { reasonText } from './reasons.ts';
import { selectQuestions } from './select-questions.ts';

const FOLDER = '../../../tests/fixtures/lists';

/** A list as one reads it aloud: the questions in order, each with its family, its minutes and its first reason. */
function listText(person: (typeof TEN_ASKERS)[number], minutes: number): string {
  const asker = askerOf(interviewOf(person, minutes), FIELD_PHRASES.get(person.field ?? '') ?? '', NORMS);
  const { questions, unmetAims } = selectQuestions(BANK, { asker, selection: 0, kept: [] }, NORMS);
  const lines = questions.flatMap((one, index) => {
    const reason = one.reasons[0];
    const mark = one.mustAsk ? ', must-ask' : '';
    return [
      `${index + 1}. ${one.text}`,
      `   ${familyText(one.family).label}, ${one.minutes} min${mark}. ${reason ? reasonText(reason) : ''}`,
    ];
  });
  const open = unmetAims.map(({ aim, inBank }) => `Open aim: ${aim} (${inBank})`);
  return [`## ${minutes} minutes`, '', ...lines, ...open, ''].join('\n');
}

/** Approved by reading aloud. After a change: `npx vitest run approved-lists -u`, then read what changed aloud again. */
describe('the lists of ten people, read aloud and approved', () => {
  it.each(TEN_ASKERS)('$story', async (person) => {
    const text = [`# ${person.story}`, '', ...person.lengths.map((minutes) => listText(person, minutes))].join('\n');
    await expect(text).toMatchFileSnapshot(`${FOLDER}/${person.id}.md`);
  });
});
