import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AN_ASKER } from '../../../tests/fixtures/an-asker.ts';
import { anyAsker, findingOf } from '../../../tests/fixtures/any-asker.ts';
import { BANK, question } from '../../../tests/fixtures/question-bank.ts';
import { FINDING_KIND_TEXTS } from '../interview/finding-texts.ts';
import { FINDING_KINDS } from '../interview/finding.ts';
import { findCandidates, findingSlots, isCompleteFinding, knownIntents, suits, wordQuestion } from './candidates.ts';
import { candidateKey } from './rank.ts';

describe('a question suits an asker', () => {
  const { explore, student, nursing } = {
    explore: question('last-tuesday'),
    student: question('student-first-half-year'),
    nursing: question('nursing-after-handover'),
  };

  it.each([
    ['of one of its purposes', explore, { purpose: 'new-role' } as const, true],
    ['but none of another purpose', explore, { purpose: 'after-rejection' } as const, false],
    ['of its audience', student, { audience: 'student' } as const, true],
    ['but none of another audience', student, { audience: 'senior' } as const, false],
    ['but nobody who told no audience', student, {}, false],
    ['of its field', nursing, { field: 'nursing' }, true],
    ['but none of another field', nursing, { field: 'law' }, false],
    ['but nobody who told no field', nursing, {}, false],
    [
      'of any audience and field, where it was written for everybody',
      explore,
      { audience: 'pupil', field: 'law' } as const,
      true,
    ],
  ])('%s', (_who, one, told, expected) => {
    expect(suits(one, { ...AN_ASKER, ...told })).toBe(expected);
  });
});

describe('the wording of a question', () => {
  const news = question('culture-how-news-travels');

  it('has what is known in its slots', () => {
    const text = wordQuestion(news, { ...AN_ASKER, slots: { organization: ' the Port of Otago. ' } }, null);
    expect(text).toBe('How did you first hear about the last big change at the Port of Otago?');
  });

  it('is the fallback where a slot is not known', () => {
    expect(wordQuestion(news, AN_ASKER, null)).toBe(news.fallback);
  });

  it('names the minutes of the talk', () => {
    expect(wordQuestion(question('opening-time-check'), { ...AN_ASKER, minutes: 15 }, null)).toContain('Is 15 minutes');
  });

  it('is null where a personal question has no finding', () => {
    expect(wordQuestion(question('project-your-part'), AN_ASKER, null)).toBeNull();
  });

  it('chooses the article of an earlier role', () => {
    const finding = findingOf('earlier-role', 'f1', ['MRI technologist', '']);
    expect(wordQuestion(question('earlier-role-shows-now'), AN_ASKER, finding)).toContain('an MRI technologist');
  });

  it('never reads what was typed as a slot', () => {
    const finding = findingOf('project', 'f1', ['{organization} {a role}', '']);
    expect(wordQuestion(question('project-your-part'), AN_ASKER, finding)).toContain('organization a role');
  });
});

describe('a finding', () => {
  it.each(FINDING_KINDS)('of the kind %s fills the slots of its kind and no other', (kind) => {
    const slots = FINDING_KIND_TEXTS.find((text) => text.id === kind)?.slots;
    expect(Object.keys(findingSlots(findingOf(kind, 'f1', ['one', 'two'])))).toEqual(slots);
  });

  it.each<[string, string, boolean]>([
    ['hospital nursing', 'a ministry', true],
    ['hospital nursing', '', false],
    [' ', 'a ministry', false],
    ['.', 'a ministry', false],
  ])('of a move from “%s” to “%s” is complete: %s', (from, to, expected) => {
    expect(isCompleteFinding(findingOf('move', 'f1', [from, to]))).toBe(expected);
  });

  it('without anything to see is not complete', () => {
    expect(isCompleteFinding(findingOf('news', 'f1', ['\u200b', '']))).toBe(false);
  });
});

describe('what the asker knows already', () => {
  it('is the intent of a question that was marked, and of no other', () => {
    expect(knownIntents(BANK, { known: ['last-tuesday', 'no-such-question'] })).toEqual(new Set(['texture-of-a-day']));
    expect(knownIntents(BANK, AN_ASKER)).toEqual(new Set());
  });

  it('is no candidate, under any wording', () => {
    const before = findCandidates(BANK, AN_ASKER).map((one) => one.question.intent);
    const after = findCandidates(BANK, { ...AN_ASKER, known: ['last-tuesday'] }).map((one) => one.question.intent);
    expect(before).toContain('texture-of-a-day');
    expect(after).toEqual(before.filter((intent) => intent !== 'texture-of-a-day'));
  });
});

describe('candidates', { timeout: 60_000 }, () => {
  it('are one for each general question that suits, and one for each personal question and complete finding', () => {
    fc.assert(
      fc.property(anyAsker, (asker) => {
        const known = knownIntents(BANK, asker);
        const expected = BANK.filter((one) => suits(one, asker) && !known.has(one.intent)).flatMap((one) =>
          one.finding === undefined
            ? [one.id]
            : asker.findings
                .filter((finding) => finding.kind === one.finding && isCompleteFinding(finding))
                .map((finding) => `${one.id}/${finding.id}`),
        );
        expect(findCandidates(BANK, asker).map((one) => candidateKey(one))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('of a personal question come from findings of its kind alone, whatever its fallback leaves out', () => {
    const personal = { ...question('project-your-part'), fallback: 'Tell me about your part of that work.' };
    const findings = [
      findingOf('news', 'f1', ['the new vessel', '']),
      findingOf('project', 'f2', ['the seal count', '']),
    ];
    expect(findCandidates([personal], { ...AN_ASKER, findings }).map((one) => one.findingId)).toEqual(['f2']);
  });
});
