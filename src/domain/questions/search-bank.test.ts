import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AN_ASKER } from '../../../tests/fixtures/an-asker.ts';
import { anyAsker } from '../../../tests/fixtures/any-asker.ts';
import { anyText } from '../../../tests/fixtures/any-interview.ts';
import { BANK } from '../../../tests/fixtures/question-bank.ts';
import { suits, type Asker } from './candidates.ts';
import { FAMILY_IDS, familyOrder } from './family.ts';
import { ANY_ENTRY, bankEntries, searchBank, topicsOf } from './search-bank.ts';
import { TOPIC_IDS } from './topics.ts';

const ASKER: Asker = {
  ...AN_ASKER,
  audience: 'student',
  field: 'nursing',
  findings: [
    { id: 'f1', kind: 'project', detail: 'the seal count' },
    { id: 'f2', kind: 'project', detail: 'the fog horn' },
  ],
  slots: { organization: '', role: '', field: 'nursing' },
};

const ENTRIES = bankEntries(BANK, ASKER);

describe('the bank as it stands on the page', () => {
  test('has every question that suits, in the order of the talk', () => {
    fc.assert(
      fc.property(anyAsker, (asker) => {
        const entries = bankEntries(BANK, asker);
        const places = entries.map(({ question }) => familyOrder(question.family));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
        expect(entries.every(({ question }) => suits(question, asker))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('has a personal question once for each finding, and first in its family', () => {
    const personal = ENTRIES.filter(({ question }) => question.finding === 'project');
    expect(personal.length).toBeGreaterThan(2);
    expect(personal.filter(({ text }) => text.includes('the seal count'))).toHaveLength(personal.length / 2);
    for (const family of FAMILY_IDS) {
      const kinds = ENTRIES.filter(({ question }) => question.family === family).map((one) => one.findingId !== null);
      expect(kinds).toEqual(kinds.toSorted((one, other) => Number(other) - Number(one)));
    }
  });

  test('leaves no hole in any wording', () => {
    expect(ENTRIES.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
  });

  test('tells in general words what a finding would fill', () => {
    const move = ENTRIES.find(({ question }) => question.finding === 'move');
    expect(move?.findingId).toBeNull();
    expect(move?.text).toMatch(/\[what they (?:did first|do now)\]/);
  });
});

describe('searching the bank', () => {
  test('finds every word, in any order, whatever the accents and capitals', () => {
    const found = searchBank(ENTRIES, { ...ANY_ENTRY, words: 'COUNT séal' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ text }) => text.includes('the seal count'))).toBe(true);
  });

  test('finds by a word that names a topic', () => {
    const found = searchBank(ENTRIES, { ...ANY_ENTRY, words: 'salary' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.some(({ text }) => !text.includes('salary'))).toBe(true);
    expect(found.every(({ text, question }) => text.includes('salary') || question.topics.includes('pay'))).toBe(true);
  });

  test('keeps to family, topic, field and findings', () => {
    const family = searchBank(ENTRIES, { ...ANY_ENTRY, family: 'advice' });
    expect(new Set(family.map(({ question }) => question.family))).toEqual(new Set(['advice']));
    const topic = searchBank(ENTRIES, { ...ANY_ENTRY, topic: 'hours' });
    expect(topic.length).toBeGreaterThan(0);
    expect(topic.every(({ question }) => question.topics.includes('hours'))).toBe(true);
    const forField = searchBank(ENTRIES, { ...ANY_ENTRY, forField: true });
    expect(forField.length).toBeGreaterThan(7);
    expect(forField.every(({ question }) => question.fields.includes('nursing'))).toBe(true);
    const personal = searchBank(ENTRIES, { ...ANY_ENTRY, fromFindings: true });
    expect(new Set(personal.map(({ findingId }) => findingId))).toEqual(new Set(['f1', 'f2']));
  });

  test('finds nothing for words that stand nowhere, and everything for none', () => {
    expect(searchBank(ENTRIES, { ...ANY_ENTRY, words: 'qqqqqq' })).toEqual([]);
    expect(searchBank(ENTRIES, { ...ANY_ENTRY, words: ' .,"<> ' })).toEqual(ENTRIES);
  });

  test('takes whatever is typed, and never finds more than there is', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const found = searchBank(ENTRIES, { ...ANY_ENTRY, words });
        expect(ENTRIES.filter((entry) => found.includes(entry))).toEqual(found);
      }),
      { numRuns: 50 },
    );
    expect(searchBank(ENTRIES, { ...ANY_ENTRY, words: 'x '.repeat(50_000) }).length).toBeLessThan(ENTRIES.length + 1);
  });
});

test('the topics on offer are those of the entries, in their order', () => {
  const ids = topicsOf(ENTRIES).map(({ id }) => id);
  expect(ids).toEqual(TOPIC_IDS.filter((id) => ENTRIES.some(({ question }) => question.topics.includes(id))));
  expect(topicsOf([])).toEqual([]);
});
