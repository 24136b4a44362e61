import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AN_ASKER } from '../../../tests/fixtures/an-asker.ts';
import { anyAsker } from '../../../tests/fixtures/any-asker.ts';
import { listFor, selectionFor } from '../../../tests/fixtures/made-lists.ts';
import { BANK, NORMS, question } from '../../../tests/fixtures/question-bank.ts';
import { PURPOSE_IDS } from '../interview/purpose.ts';
import type { Asker } from './candidates.ts';
import { requestVerbOf } from './request-verb.ts';
import { selectQuestions, type SelectedQuestion } from './select-questions.ts';

describe('another selection', { timeout: 60_000 }, () => {
  it('is another list in most cases', () => {
    const askers = fc.sample(anyAsker, { seed: 20_261_122, numRuns: 300 });
    const others = askers.filter((asker, selection) => {
      const ids = (at: number) => listFor(asker, at).map((one) => one.questionId);
      return ids(selection).join() !== ids(selection + 1).join();
    });
    expect(others.length / askers.length).toBeGreaterThan(0.95);
  });

  it.each(PURPOSE_IDS)('brings most of the bank to light in the end, for the purpose %s', (purpose) => {
    const asker: Asker = { ...AN_ASKER, purpose };
    const met = new Set(
      Array.from({ length: 400 }, (_none, at) => listFor(asker, at).map((one) => one.questionId)).flat(),
    );
    const general = BANK.filter(
      (one) =>
        one.purposes.includes(purpose) &&
        one.audiences.length + one.fields.length === 0 &&
        one.finding === undefined &&
        // The talk is opened and closed in one way; culture and trends have no minutes of their own.
        !['opening', 'closing', 'culture', 'trends'].includes(one.family),
    );
    expect(general.filter((one) => met.has(one.id)).length / general.length).toBeGreaterThan(0.8);
  });

  it.each(PURPOSE_IDS)(
    'opens with the time check and closes with what was not asked, for the purpose %s',
    (purpose) => {
      const asker: Asker = { ...AN_ASKER, purpose };
      for (let selection = 0; selection < 20; selection += 1) {
        const intents = listFor(asker, selection).map((one) => question(one.questionId).intent);
        expect(intents.at(0)).toBe('time-check');
        expect(intents.at(-1)).toBe('unasked-question');
      }
    },
  );
});

describe('the first list', () => {
  it('takes the usual question of each essential family where nothing speaks for another', () => {
    for (const purpose of PURPOSE_IDS) {
      const mustAsks = listFor({ ...AN_ASKER, purpose }, 0).filter((one) => one.mustAsk);
      expect(mustAsks.map((one) => question(one.questionId).usual)).toEqual([true, true, true]);
    }
  });

  it('begins no two questions with the same request where others will do', () => {
    for (const selection of [0, 1, 2, 3, 4]) {
      const verbs = listFor(AN_ASKER, selection).flatMap(({ text }) => requestVerbOf(text) ?? []);
      expect(verbs).toEqual([...new Set(verbs)]);
    }
  });

  it('takes a question that serves an aim before the usual one', () => {
    const list = listFor({ ...AN_ASKER, aims: ['whether my accent matters'] }, 0);
    const isOnIt = ({ questionId }: SelectedQuestion) =>
      question(questionId).topics.some((topic) => topic === 'language' || topic === 'fairness');
    expect(list.filter((one) => isOnIt(one) && !question(one.questionId).usual)).not.toEqual([]);
    const firstTopics = listFor(AN_ASKER, 0).map(({ questionId }) => question(questionId).topics[0]);
    expect(firstTopics).not.toContain('language');
    expect(firstTopics).not.toContain('fairness');
  });

  it('has a question written for the field and one for the asker’s position', () => {
    const list = listFor({ ...AN_ASKER, audience: 'returner', field: 'nursing' }, 0);
    expect(list.some((one) => question(one.questionId).fields.includes('nursing'))).toBe(true);
    expect(list.some((one) => question(one.questionId).audiences.includes('returner'))).toBe(true);
  });

  it('is in short words for a pupil: no must-ask was written for adults', () => {
    const mustAsks = listFor({ ...AN_ASKER, audience: 'pupil', minutes: 15 }, 0).filter((one) => one.mustAsk);
    expect(mustAsks.map((one) => question(one.questionId).audiences)).toEqual([['pupil'], ['pupil'], ['pupil']]);
  });
});

describe('an aim', () => {
  const AIMS = [
    'how the night shifts are',
    'what the training costs',
    'whether people stay',
    'how to get hired without a degree',
    'if automation will take the job',
    'work-life balance',
    'is it lonely',
    'how much they earn',
    'what a typical day is like',
    'whether I am too old to change',
  ];

  it.each(AIMS)('is met by a question of the first list of twenty minutes: %s', (aim) => {
    const { questions, unmetAims } = selectionFor({ ...AN_ASKER, aims: [aim] }, 0);
    expect(unmetAims).toEqual([]);
    expect(questions.flatMap(({ reasons }) => reasons)).toContainEqual({ kind: 'aim', aim });
  });

  it.each([...AIMS.keys()])('is met beside two others, from number %i on', (first) => {
    const aims = [0, 1, 2].map((step) => AIMS[(first + step) % AIMS.length] ?? '');
    expect(selectionFor({ ...AN_ASKER, aims }, 0).unmetAims).toEqual([]);
  });

  it('that the bank has nothing near is said to have none', () => {
    const aims = ['quorbing zebrafish'];
    expect(selectionFor({ ...AN_ASKER, aims }, 0).unmetAims).toEqual([{ aim: 'quorbing zebrafish', inBank: 'none' }]);
  });

  it('for which there is no room is said to be in the bank', () => {
    const bank = BANK.filter((one) => one.family === 'work' || !one.topics.includes('body'));
    const request = { asker: { ...AN_ASKER, minutes: 3, aims: ['safety'] }, selection: 0, kept: [] };
    expect(selectQuestions(bank, request, NORMS).unmetAims).toEqual([{ aim: 'safety', inBank: 'not-listed' }]);
  });
});
