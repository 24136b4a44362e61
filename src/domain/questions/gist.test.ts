import { describe, expect, test } from 'vitest';
import { readAims } from '../../../tests/fixtures/read-aims.ts';
import { gistOfWords } from './gist.ts';
import { TOPICS, TOPIC_IDS } from './topics.ts';

const aims = readAims();

/** The share of aims that must name every expected topic, and no more than one other. */
const SHARE_NAMED = 0.95;

/** What a topic list makes of an aim: the topics it misses, and those it names beside. */
function judge({ aim, topics }: (typeof aims)[number]) {
  const named = gistOfWords(aim).topics;
  return {
    aim,
    missed: topics.filter((id) => !named.has(id)),
    others: [...named].filter((id) => !topics.includes(id)),
  };
}

describe('the aims that people type', () => {
  test('are many, and none stands there twice', () => {
    expect(aims.length).toBeGreaterThanOrEqual(150);
    expect(new Set(aims.map(({ aim }) => aim)).size).toBe(aims.length);
  });

  test('are of every topic, and some of none', () => {
    const expected = new Set(aims.flatMap(({ topics }) => topics));
    expect(TOPIC_IDS.filter((id) => !expected.has(id))).toEqual([]);
    expect(aims.filter(({ topics }) => topics.length === 0).length).toBeGreaterThanOrEqual(10);
  });

  test('name their topics, nearly all of them, and hardly any other', () => {
    const wrong = aims.map((one) => judge(one)).filter(({ missed, others }) => missed.length > 0 || others.length > 1);
    const share = 1 - wrong.length / aims.length;
    expect(share < SHARE_NAMED ? wrong : []).toEqual([]);
  });
});

describe('the words of the topics', () => {
  test.each(TOPICS)('of $id are in small letters, with one blank between, none of them twice', ({ words }) => {
    expect(words).toMatch(/^[\p{Ll}\p{N}-]+(?: [\p{Ll}\p{N}-]+)*$/u);
    const list = words.split(' ');
    expect(list.filter((word, index) => list.indexOf(word) !== index)).toEqual([]);
  });

  test('belong to two topics at most, or they would say nothing', () => {
    const words = TOPICS.flatMap((topic) => topic.words.split(' '));
    const count = (word: string) => words.filter((one) => one === word).length;
    expect([...new Set(words)].filter((word) => count(word) > 2)).toEqual([]);
  });
});
