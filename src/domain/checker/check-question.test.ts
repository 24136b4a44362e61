import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-interview.ts';
import { checkQuestion } from './check-question.ts';
import { QUESTION_EXAMPLES } from './question-examples.ts';
import { QUESTION_RULE_IDS } from './question-rule.ts';
import { QUESTION_RULES } from './question-rules.ts';

const rulesOn = (text: string) => checkQuestion(text).map((remark) => remark.rule);

describe.each(QUESTION_RULE_IDS)('the rule %s', (id) => {
  const { bad, good } = QUESTION_EXAMPLES[id];

  it('has eight bad and eight good examples or more, three of the good with the reason', () => {
    expect(bad.length).toBeGreaterThanOrEqual(8);
    expect(good.length).toBeGreaterThanOrEqual(8);
    expect(good.slice(0, 3).filter((one) => one.because === undefined)).toEqual([]);
  });

  it.each(bad)('remarks on “$text”', ({ text }) => {
    expect(rulesOn(text)).toContain(id);
  });

  it.each(bad)('is content with “$better”', ({ better }) => {
    expect(rulesOn(better)).toEqual([]);
  });

  it.each(good)('leaves “$text” alone', ({ text }) => {
    expect(rulesOn(text)).toEqual([]);
  });
});

describe('the rules', () => {
  it('are all there, each once, in the order of their ids', () => {
    expect(QUESTION_RULES.map((rule) => rule.id)).toEqual([...QUESTION_RULE_IDS]);
  });

  it.each([...QUESTION_RULES])('$id says why in one sentence, and rewrites with an example', ({ why, rewrite }) => {
    expect(why).toMatch(/^[A-Z][^.?!]*\.$/);
    expect(rewrite).toMatch(/^[A-Z].*“[^”]+”/);
    expect(`${why} ${rewrite}`).not.toMatch(/!|\b(?:simply|just|easy|easily)\b/i);
  });
});

describe('a remark', () => {
  it('names its place in the text as it was typed', () => {
    const text = '  “I taught in Reno.”\n\nDo you   like it\u200b?  ';
    const [remark] = checkQuestion(text);
    expect(remark?.rule).toBe('closed');
    expect(text.slice(remark?.span.start, remark?.span.end)).toBe('Do you   like it\u200b?');
  });

  it('stands in the order of its place, and the graver one first where two share it', () => {
    expect(rulesOn('Thanks. Do you have kids? What is your salary?')).toEqual([
      'private',
      'closed',
      'own-pay',
      'double',
    ]);
    expect(rulesOn('Are you hiring?')).toEqual(['job-ask', 'closed']);
  });

  it('is read through accents, curly quotes, spaces and capitals', () => {
    expect(rulesOn('COULD YOU FORWARD MY RÉSUMÉ TO YOUR BOSS?')).toContain('job-ask');
    expect(rulesOn('Isn’t  it\u00a0lonely?')).toEqual(['leading', 'closed']);
  });
});

test('nothing written, nothing remarked', () => {
  for (const text of ['', '   ', '\n', '\u200b', '...', '👩‍🚒']) expect(checkQuestion(text)).toEqual([]);
});

test('a text in another language is left alone where nothing in it can be read', () => {
  expect(checkQuestion('איך הגעת לעבודה הזאת')).toEqual([]);
  expect(checkQuestion('どうやって始めましたか')).toEqual([]);
});

/** Words on which patterns hang, so that chance meets them. */
const anyWords = fc
  .array(
    fc.oneof(
      anyText,
      fc.constantFrom(
        ...'do you is your what if which and , . ? " \' who the boss pay much how would so such a I am my <b> not it'.split(
          ' ',
        ),
      ),
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '));

test('any text gets an answer: known rules, each at most once, with a place inside of the text', () => {
  fc.assert(
    fc.property(anyWords, (text) => {
      const remarks = checkQuestion(text);
      expect(new Set(remarks.map((one) => one.rule)).size).toBe(remarks.length);
      for (const { rule, span } of remarks) {
        expect(QUESTION_RULE_IDS).toContain(rule);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

/** Generous, for a busy computer; a pattern that doubles its work with every word would take years. */
describe('a text of ten thousand characters is read at once', { timeout: 3_000 }, () => {
  const LENGTH = 10_000;
  const pieces = [
    'a',
    ' ',
    '.',
    '. ',
    ', and what ',
    '"a ',
    " 'a",
    'the ',
    'is your ',
    'what would you do if ',
    'which of the your ',
    'who in the team ',
    'so very ',
    'if you ',
    'i am ',
    'how many of the people you know ',
    'do you like it? ',
    '\n',
    'שלום ',
    '👩‍🚒',
    '<b class="x">what is ',
    "-'",
    'not ',
  ];

  it.each(pieces)('of nothing but %j', (piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    const rules = rulesOn(text);
    expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
  });
});
