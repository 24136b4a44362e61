import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAsker, anySelection } from '../../../tests/fixtures/any-asker.ts';
import { BANK, NORMS, question } from '../../../tests/fixtures/question-bank.ts';
import { FINDING_KINDS } from '../interview/finding.ts';
import { FAMILY_IDS } from './family.ts';
import { ESSENTIAL_FAMILIES } from './plan.ts';
import { reasonsFor, reasonText, type Reason } from './reasons.ts';
import { selectQuestions } from './select-questions.ts';

const nobody: Parameters<typeof reasonsFor>[1] = { aims: [], audience: null, purpose: 'explore' };

function reasonsOf(id: string, asker = nobody, isMustAsk = false): Reason[] {
  return reasonsFor(question(id), asker, isMustAsk);
}

describe('the reasons for a question', { timeout: 60_000 }, () => {
  it('name the family last, as one that no list goes without or as one of the rest', () => {
    expect(reasonsOf('hard-doubts', nobody, true)).toEqual([{ kind: 'essential', family: 'hard-parts' }]);
    expect(reasonsOf('opening-time-check')).toEqual([{ kind: 'essential', family: 'opening' }]);
    expect(reasonsOf('hard-doubts')).toEqual([{ kind: 'family', family: 'hard-parts', isInside: false }]);
    expect(reasonsOf('last-tuesday', { ...nobody, purpose: 'new-role' })).toEqual([
      { kind: 'family', family: 'work', isInside: true },
    ]);
  });

  it('name the most particular first: finding, aim, field, audience', () => {
    expect(reasonsOf('project-your-part', { ...nobody, aims: ['the courses', 'which skills count'] })).toEqual([
      { kind: 'finding', findingKind: 'project' },
      { kind: 'aim', aim: 'which skills count' },
      { kind: 'family', family: 'work', isInside: false },
    ]);
    expect(reasonsOf('student-course-in-use', { ...nobody, audience: 'student' }).map((one) => one.kind)).toEqual([
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
    const aims = ['what you do here in a year, and how somebody comes to it'];
    const served = BANK.filter((one) => reasonsFor(one, { ...nobody, aims }, false).some(({ kind }) => kind === 'aim'));
    expect(served.map((one) => one.text)).toEqual([]);
  });

  it('are there for every question of anybody’s list, and each has words', () => {
    fc.assert(
      fc.property(anyAsker, anySelection, (asker, selection) => {
        for (const { questionId, reasons } of selectQuestions(BANK, { asker, selection, kept: [] }, NORMS).questions) {
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
    expect(reasonText({ kind: 'aim', aim: 'Night shifts' })).toBe('It comes near your aim “Night shifts”.');
  });

  it.each([true, false])('differ for every family, inside an organization and outside: %s', (isInside) => {
    const texts = FAMILY_IDS.map((family) => reasonText({ kind: 'family', family, isInside }));
    expect(new Set(texts).size).toBe(FAMILY_IDS.length);
    expect(texts).not.toContain('');
  });

  it('differ for every family that each list has', () => {
    const texts = ESSENTIAL_FAMILIES.map((family) => reasonText({ kind: 'essential', family }));
    expect(new Set(texts).size).toBe(ESSENTIAL_FAMILIES.length);
    expect(texts).not.toContain('');
  });
});
