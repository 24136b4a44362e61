import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content/read-content.ts';
import { unusedEntries } from '../../src/content/read-content/references.ts';
import { numberInWords } from '../../src/domain/text/number-in-words.ts';
import { chapterText, sentencesOf, wordsOf } from './guide/chapter-text.ts';

const { content } = readContent(new URL('../../', import.meta.url));
const chapters = content.chapters.map((chapter) => ({ ...chapter, text: chapterText(chapter.body) }));

/** Words of a chapter: its running text, its tables and what people in its examples write. */
const WORDS = { fewest: 600, most: 1_100 };
const SENTENCE_WORDS_MOST = 35;
const GRADE_MOST = 9;
const SHARED_WORDS = 8;

describe('every chapter of the guide', () => {
  test.each(chapters.map((chapter) => [chapter.id, chapter] as const))(
    '%s is as long as a chapter',
    (_id, { text }) => {
      const count = [...text.blocks, ...text.quoted].flatMap((block) => wordsOf(block)).length;
      expect(count).toBeGreaterThanOrEqual(WORDS.fewest);
      expect(count).toBeLessThanOrEqual(WORDS.most);
    },
  );

  test.each(chapters.map((chapter) => [chapter.id, chapter] as const))(
    '%s reads plainly: short sentences, a low reading grade',
    (_id, { text }) => {
      const sentences = [...text.blocks, ...text.quoted, ...text.titles].flatMap((block) => sentencesOf(block));
      const words = sentences.flatMap((sentence) => wordsOf(sentence));
      const counts = {
        sentence: sentences.length,
        word: words.length,
        syllable: words.reduce((sum, word) => sum + syllable(word), 0),
      };
      expect(sentences.filter((sentence) => wordsOf(sentence).length > SENTENCE_WORDS_MOST)).toEqual([]);
      expect(fleschKincaid(counts)).toBeLessThanOrEqual(GRADE_MOST);
    },
  );

  test.each(chapters.map((chapter) => [chapter.id, chapter] as const))(
    '%s has what every chapter has: in short, an example, related chapters',
    (_id, { body, data }) => {
      expect(body.match(/<InShort>/g)).toHaveLength(1);
      expect(body).toMatch(/<Example title="/);
      expect(data.related.length).toBeGreaterThan(1);
    },
  );

  test('types no number that a norm holds', () => {
    const typed = chapters.flatMap(({ id, body }) => {
      const own = body.replaceAll(/<(Disagree|SideNote)\b[\s\S]*?<\/\1>/g, '');
      const { blocks, quoted, titles } = chapterText(own);
      return [...blocks, ...quoted, ...titles].flatMap((block) =>
        NORM_NUMBERS.filter(({ pattern }) => pattern.test(block)).map(({ norm }) => `${id}: ${norm} in “${block}”`),
      );
    });
    expect(typed).toEqual([]);
  });
});

/** Norms whose number, next to its unit, can mean nothing else. “Ten minutes” or “one day” can. */
const NORM_NUMBERS = [
  { id: 'talk-length', value: 'usual', unit: 'minutes?' },
  { id: 'talk-length', value: 'longest', unit: 'minutes?' },
  { id: 'request-length', value: 'most', unit: 'words?' },
  { id: 'request-length', value: 'red', unit: 'words?' },
  { id: 'subject-length', value: 'most', unit: 'characters?' },
  { id: 'linkedin-note', value: 'basic', unit: 'characters?' },
  { id: 'linkedin-note', value: 'premium', unit: 'characters?' },
  { id: 'nudges', value: 'businessDays', unit: 'business days?' },
  { id: 'thank-you', value: 'hours', unit: 'hours?' },
  { id: 'thank-you', value: 'overdueHours', unit: 'hours?' },
].map(({ id, value, unit }) => {
  const number = content.norms.find((norm) => norm.id === id)?.data.values[value];
  if (number === undefined) throw new Error(`The norm ${id} has no value ${value}.`);
  return {
    norm: `${id}.${value}`,
    pattern: new RegExp(`\\b(?:${number}|${numberInWords(number)})[ -]${unit}\\b`, 'iu'),
  };
});

test('no two chapters share eight words in a row, outside what people in examples write', () => {
  const places = new Map<string, Set<string>>();
  for (const { id, text } of chapters) {
    for (const block of text.blocks) {
      const words = wordsOf(block);
      for (let start = 0; start + SHARED_WORDS <= words.length; start += 1) {
        const run = words.slice(start, start + SHARED_WORDS).join(' ');
        places.set(run, (places.get(run) ?? new Set()).add(id));
      }
    }
  }
  expect([...places].filter(([, ids]) => ids.size > 1).map(([run, ids]) => `${[...ids].join(', ')}: ${run}`)).toEqual(
    [],
  );
});

test('the orders of the chapters are all different, and every part has chapters', () => {
  expect(new Set(content.chapters.map((chapter) => chapter.data.order)).size).toBe(content.chapters.length);
});

test('every source, norm, claim and term is used', () => {
  expect(unusedEntries(content)).toEqual([]);
});
