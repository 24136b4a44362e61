import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../src/content/read-content/near-duplicates.ts';
import { slotsOf } from '../../src/content/read-content/question-slots.ts';
import { readContent } from '../../src/content/read-content/read-content.ts';
import { referenceProblems } from '../../src/content/read-content/references.ts';
import { AUDIENCE_IDS } from '../../src/domain/interview/audience.ts';
import { FINDING_KINDS } from '../../src/domain/interview/finding.ts';
import { PURPOSE_IDS, type Purpose } from '../../src/domain/interview/purpose.ts';
import { FAMILY_IDS, type Family } from '../../src/domain/questions/family.ts';
import { ESSENTIAL_FAMILIES } from '../../src/domain/questions/plan.ts';
import type { Question } from '../../src/domain/questions/question.ts';
import { countWords } from '../../src/domain/text/count-words.ts';
import { NORMS } from '../fixtures/question-bank.ts';

const { content, problems } = readContent(new URL('../../', import.meta.url));
const bank: Question[] = content.questions.map((entry) => entry.data);
const fieldIds = content.fields.map((entry) => entry.id);

/** For everybody: written for no audience, no field and no finding. */
const general = bank.filter((one) => one.audiences.length + one.fields.length === 0 && one.finding === undefined);

const isOfBank = (problem: string): boolean => /^src\/content\/(?:questions|fields)\b/.test(problem);

/** The wordings of a question that can reach a reader. */
const wordings = ({ text, fallback }: Question): string[] => (fallback === undefined ? [text] : [text, fallback]);

/** The ids of the questions that break a rule. */
function idsWhere(isBroken: (one: Question) => boolean): string[] {
  return bank.filter((one) => isBroken(one)).map((one) => one.id);
}

describe('the bank', () => {
  it('passes its schemas: every question has an id, a reason and probes', () => {
    expect(problems.filter((problem) => isOfBank(problem))).toEqual([]);
  });

  it('has unique ids, known fields, valid slots and a fallback wherever one is needed', () => {
    expect(referenceProblems(content).filter((problem) => isOfBank(problem))).toEqual([]);
  });

  it('has at least 450 questions, and patterns for a finding among them at least 36', () => {
    expect(bank.length).toBeGreaterThanOrEqual(450);
    expect(bank.filter((one) => one.finding !== undefined).length).toBeGreaterThanOrEqual(36);
  });

  it.each(FAMILY_IDS)('has at least 15 questions of the family %s, and 3 for every purpose', (family) => {
    const ofFamily = bank.filter((one) => one.family === family);
    expect(ofFamily.length).toBeGreaterThanOrEqual(15);
    const countFor = (purpose: Purpose) => ofFamily.filter((one) => one.purposes.includes(purpose)).length;
    expect(PURPOSE_IDS.filter((purpose) => countFor(purpose) < 3)).toEqual([]);
  });

  it.each(PURPOSE_IDS)('has at least 45 questions for the purpose %s', (purpose) => {
    expect(bank.filter((one) => one.purposes.includes(purpose)).length).toBeGreaterThanOrEqual(45);
  });

  it.each(AUDIENCE_IDS)('has at least 15 questions for the audience %s, over 6 families', (audience) => {
    const own = bank.filter((one) => one.audiences.includes(audience));
    expect(own.length).toBeGreaterThanOrEqual(15);
    expect(new Set(own.map((one) => one.family)).size).toBeGreaterThanOrEqual(6);
  });

  it.each(fieldIds)('has at least 8 questions of the field %s, over 6 families', (field) => {
    const own = bank.filter((one) => one.fields.includes(field));
    expect(own.length).toBeGreaterThanOrEqual(8);
    expect(new Set(own.map((one) => one.family)).size).toBeGreaterThanOrEqual(6);
  });

  it('has a field pack for at least 24 fields', () => {
    expect(fieldIds.length).toBeGreaterThanOrEqual(24);
  });
});

describe('the bank leaves the engine no gap', () => {
  const cases = FINDING_KINDS.flatMap((kind) => PURPOSE_IDS.map((purpose) => ({ kind, purpose })));

  it.each(cases)(
    'a finding of the kind $kind has four short questions for the purpose $purpose',
    ({ kind, purpose }) => {
      const short = bank.filter((one) => one.finding === kind && one.purposes.includes(purpose) && one.minutes <= 2);
      const families: Family[][] = [['hard-parts'], ['advice'], ['people'], ['path', 'work']];
      const each = families.map((names) => short.find((one) => names.includes(one.family)));
      expect(each).not.toContain(undefined);
      expect(new Set(each.map((one) => one?.intent)).size).toBe(families.length);
    },
  );

  it.each(PURPOSE_IDS)('the purpose %s has in each essential family a short question for everybody', (purpose) => {
    const shortOf = (family: Family) =>
      general.filter(
        (one) =>
          one.family === family && one.purposes.includes(purpose) && one.minutes <= (family === 'opening' ? 0.5 : 2),
      );
    const least = (family: Family) => (family === 'opening' ? 1 : 3);
    expect(ESSENTIAL_FAMILIES.filter((family) => shortOf(family).length < least(family))).toEqual([]);
  });

  it.each(PURPOSE_IDS)('the purpose %s has a usual question for everybody in each essential family', (purpose) => {
    const usual = general.filter((one) => one.usual && one.purposes.includes(purpose)).map((one) => one.family);
    expect(usual).toEqual(expect.arrayContaining([...ESSENTIAL_FAMILIES]));
  });

  it('a pupil has a question in short words in each essential family', () => {
    const own = bank.filter((one) => one.audiences.includes('pupil') && one.usual).map((one) => one.family);
    expect(own).toEqual(expect.arrayContaining([...ESSENTIAL_FAMILIES]));
  });

  it('every question takes its time: an opening half a minute or one, any other from one minute to three', () => {
    const isOff = ({ family, minutes }: Question) => (family === 'opening' ? minutes > 1 : minutes < 1 || minutes > 3);
    expect(idsWhere((one) => isOff(one))).toEqual([]);
  });
});

describe('every question', () => {
  it('ends as one asks or invites, and so does every probe', () => {
    const isOpenEnded = (text: string) => !/[^\s.?][.?]$/u.test(text);
    expect(idsWhere((one) => [...wordings(one), ...one.probes].some((text) => isOpenEnded(text)))).toEqual([]);
  });

  it('is short enough to be said once and remembered', () => {
    expect(idsWhere((one) => wordings(one).some((text) => countWords(text) > NORMS.questionWords))).toEqual([]);
  });

  it('says in one sentence of its own why it is worth asking', () => {
    const reasons = bank.map((one) => one.why);
    expect(reasons.filter((why, index) => reasons.indexOf(why) !== index)).toEqual([]);
    expect(idsWhere(({ why }) => !/^[^?!]+\.$/u.test(why) || countWords(why) > 35)).toEqual([]);
  });

  it('begins with a word of its own, so that nothing typed must open a sentence', () => {
    expect(idsWhere((one) => wordings(one).some((text) => /(?:^|[.?] )[“"]?\{/u.test(text)))).toEqual([]);
  });

  it('asks no probe twice', () => {
    expect(idsWhere(({ probes }) => new Set(probes).size < probes.length)).toEqual([]);
  });

  it('is asked in no mark of excitement', () => {
    expect(idsWhere((one) => [...wordings(one), ...one.probes, one.why].some((text) => text.includes('!')))).toEqual(
      [],
    );
  });

  it('leaves no slot in the fallback of a general question', () => {
    expect(idsWhere((one) => one.finding === undefined && slotsOf(one.fallback ?? '').length > 0)).toEqual([]);
  });
});

describe('no two questions', { timeout: 60_000 }, () => {
  it('have the same wording', () => {
    const texts = bank.flatMap((one) => [...new Set(wordings(one))]).map((text) => text.toLowerCase());
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('of different intents are near-duplicates, where one list could hold both', () => {
    const pairs = nearDuplicates(content.questions);
    expect(pairs.map(({ alike, one, other }) => `${alike.toFixed(2)} ${one.id} and ${other.id}`)).toEqual([]);
  });
});
