import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAsker, anySelection } from '../../../tests/fixtures/any-asker.ts';
import { BANK, NORMS, question } from '../../../tests/fixtures/question-bank.ts';
import { FINDING_KINDS } from '../interview/finding.ts';
import { FAMILY_IDS } from './family.ts';
import { ESSENTIAL_FAMILIES } from './plan.ts';
import { reasonsFor, reasonText, type Reason } from './reasons.ts';
import { selectQuestions } from './select-questions.ts';

const nobody = { aims: [], audience: null };

function reasonsOf(id: string, asker: Parameters<typeof reasonsFor>[2] = nobody): Reason[] {
  return reasonsFor(question(id), question(id).text, asker);
}

describe('the reasons for a question', { timeout: 60_000 }, () => {
  it('name the family last, as one that no list goes without or as one of the rest', () => {
    expect(reasonsOf('hard-doubts')).toEqual([{ kind: 'essential', family: 'hard-parts' }]);
    expect(reasonsOf('last-tuesday')).toEqual([{ kind: 'family', family: 'work' }]);
  });

  it('name the most particular first: finding, aim, field, audience', () => {
    const asker = { aims: ['the courses', 'which project taught the most'], audience: 'student' } as const;
    expect(reasonsOf('project-your-part', asker)).toEqual([
      { kind: 'finding', findingKind: 'project' },
      { kind: 'aim', aim: 'which project taught the most' },
      { kind: 'family', family: 'work' },
    ]);
    expect(reasonsOf('student-course-in-use', { aims: [], audience: 'student' }).map((one) => one.kind)).toEqual([
      'audience',
      'family',
    ]);
    expect(reasonsOf('nursing-after-handover').map((one) => one.kind)).toEqual(['field', 'family']);
  });

  it('name the first aim of several that a question serves', () => {
    const aims = ['pay', 'doubts about the work', 'the doubts of others'];
    expect(reasonsOf('hard-doubts', { ...nobody, aims })).toContainEqual({ kind: 'aim', aim: 'doubts about the work' });
  });

  it('claim no aim for words that say nothing of a topic', () => {
    const aims = ['what you do here in the first year, and how people get into it'];
    const served = BANK.filter((one) =>
      reasonsFor(one, one.text, { ...nobody, aims }).some(({ kind }) => kind === 'aim'),
    );
    expect(served.map((one) => one.text)).toEqual([]);
  });

  it('are there for every question of anybody’s list, and each has words', () => {
    fc.assert(
      fc.property(anyAsker, anySelection, (asker, selection) => {
        for (const { questionId, reasons } of selectQuestions(BANK, { asker, selection, kept: [] }, NORMS)) {
          expect(reasons.at(-1)).toMatchObject({ family: question(questionId).family });
          expect(reasons.map((reason) => reasonText(reason)).filter((text) => !/^[A-Z].+\.$/su.test(text))).toEqual([]);
          expect(asker.aims).toEqual(
            expect.arrayContaining(reasons.flatMap((one) => (one.kind === 'aim' ? one.aim : []))),
          );
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the words of a reason', () => {
  it('name the kind of finding inside the sentence', () => {
    expect(reasonText({ kind: 'finding', findingKind: 'talk-or-article' })).toBe(
      'Built from your finding: a talk or an article.',
    );
    const texts = FINDING_KINDS.map((findingKind) => reasonText({ kind: 'finding', findingKind }));
    expect(new Set(texts).size).toBe(FINDING_KINDS.length);
  });

  it('quote the aim as it was typed', () => {
    expect(reasonText({ kind: 'aim', aim: 'Night shifts' })).toBe('It serves your aim “Night shifts”.');
  });

  it('differ for every family', () => {
    const texts = FAMILY_IDS.map((family) => {
      const isEssential = ESSENTIAL_FAMILIES.some((one) => one === family);
      return reasonText({ kind: isEssential ? 'essential' : 'family', family });
    });
    expect(new Set(texts).size).toBe(FAMILY_IDS.length);
    expect(texts).not.toContain('');
  });
});
