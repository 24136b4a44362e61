import { describe, expect, test } from 'vitest';
import { aQuestion } from '../../../tests/fixtures/a-question.ts';
import type { Question } from '../../domain/questions/question.ts';
import { evidenceInWords } from './claim-words.ts';
import { languageName } from './language-name.ts';
import { idInWords, valueInWords } from './norm-words.ts';
import { bankOrder, minutesInWords, piecesOf, wordingOf } from './question-words.ts';
import { readingMinutes, wordCount } from './reading-time.ts';
import { curly, sourceName } from './source-words.ts';

const QUESTION = aQuestion({
  id: 'a-question',
  text: 'What is new at {organization}?',
  fallback: 'What is new where you work?',
});

describe('a question on a page', () => {
  test('stands without the slots that everybody fills differently', () => {
    expect(wordingOf(QUESTION)).toBe('What is new where you work?');
  });

  test('shows words in place of a detail that the asker found', () => {
    const text = 'As {a earlierRole} at {employer’s} yard, what did you see?';
    expect(piecesOf({ ...QUESTION, text, fallback: undefined, finding: 'earlier-role' })).toEqual([
      { text: 'As ', isSlot: false },
      { text: 'their earlier role', isSlot: true },
      { text: ' at ', isSlot: false },
      { text: 'their earlier employer', isSlot: true },
      { text: ' yard, what did you see?', isSlot: false },
    ]);
  });

  test('comes before those for one audience, one field or one finding, and by purpose', () => {
    const list: Question[] = [
      { ...QUESTION, id: 'found', finding: 'news' },
      { ...QUESTION, id: 'nursing', fields: ['nursing'] },
      { ...QUESTION, id: 'inside', purposes: ['move-up'] },
      { ...QUESTION, id: 'pupil', audiences: ['pupil'] },
      QUESTION,
    ];
    expect(list.toSorted(bankOrder).map((one) => one.id)).toEqual([
      'a-question',
      'inside',
      'pupil',
      'nursing',
      'found',
    ]);
  });
});

test('minutes read as a person says them', () => {
  expect([0.5, 1, 1.5, 3].map(minutesInWords)).toEqual(['half a minute', '1 minute', '1½ minutes', '3 minutes']);
});

test('ids and names of values read as words', () => {
  expect([idInWords('talk-length', true), idInWords('linkedin-note'), valueInWords('warmFewest')]).toEqual([
    'Talk length',
    'LinkedIn note',
    'warm fewest',
  ]);
});

test('a language reads by its English name', () => {
  expect(['fr', 'fr-CA', 'zh'].map(languageName)).toEqual(['French', 'Canadian French', 'Chinese']);
});

test('a claim is marked with how good its evidence is', () => {
  expect(evidenceInWords({ confidence: 'medium' })).toBe('evidence: medium');
  expect(evidenceInWords({ confidence: 'low', integrity: 'Its data are in doubt.' })).toBe(
    'evidence: low, data in doubt',
  );
});

test('reading time counts what is read, not the markup', () => {
  expect(wordCount('## Six things\n\n<Norm id="talk-length" value="usual" /> words, [a link](/guide/asking/).')).toBe(
    6,
  );
  expect(wordCount('They are glad.<Claim id="helpers-happier" />')).toBe(3);
  expect(readingMinutes('word '.repeat(900))).toBe(4);
  expect(readingMinutes('')).toBe(1);
});

test('a source is called by its author, or by its title where nobody is named', () => {
  const source = { id: 'one', kind: 'blog', goodFor: 'Its doubts.', read: 'seen', title: 'The Talk' } as const;
  expect(sourceName({ ...source, by: "A recruiter's blog" })).toBe('A recruiter’s blog');
  expect(sourceName({ ...source, by: 'Author not named in our copy' })).toBe('“The Talk”');
  expect(curly("Others' words aren't 'ours'")).toBe("Others’ words aren’t 'ours’");
});
