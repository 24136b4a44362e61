import { describe, expect, it, test } from 'vitest';
import { readText, spanOf } from './read-text.ts';

/** The sentences of a text, each with how it asks. */
function outline(text: string): string[] {
  const reading = readText(text);
  return reading.sentences.map((sentence) => {
    const { start, end } = spanOf(reading, sentence);
    const kinds = sentence.asks.map((ask) => ask.kind).join('+');
    return `${text.slice(start, end)} = ${kinds || 'tells'}`;
  });
}

describe('a text falls into sentences', () => {
  it.each([
    [
      'I met Dr. Lee at 5 p.m. in St. Paul. What then?',
      ['I met Dr. Lee at 5 p.m. in St. Paul. = tells', 'What then? = open'],
    ],
    ['One line\n\nAnother line', ['One line = tells', 'Another line = tells']],
    ['It cost 2.5 million...?! Why?', ['It cost 2.5 million...?! = tells', 'Why? = open']],
    ['You said “Is it far? Yes.” What did you mean?', ['You said “Is it far? Yes.” What did you mean? = open']],
  ])('%j', (text, sentences) => {
    expect(outline(text)).toEqual(sentences);
  });
});

describe('a sentence asks', () => {
  it.each([
    ['Hi Ann, so, just wondering, do you commute?', 'yes-no'],
    ['When you look back, was it worth it?', 'yes-no'],
    ['I was wondering whether it gets cold.', 'yes-no'],
    ['Could you tell me if it gets cold?', 'yes-no'],
    ['Could you tell me how it began?', 'open'],
    ['how did you begin', 'open'],
    ['At which step do people stop?', 'open'],
    ['Walk me through a Monday.', 'invite'],
    ['Think of your last Monday.', 'frame'],
    ['I would like to hear about your Mondays.', 'topic'],
    ['Should I do a degree, and how long is it?', 'yes-no+open'],
    ['when you fail the test what happens next', 'open'],
    ['I came here, had my papers checked, and moved on.', ''],
    ['Who sees it differently, is there someone?', 'open'],
    ['Tell me which tools you use and whether you work alone.', 'open+yes-no'],
    ['What a day.', ''],
    ['Where I come from, people ask.', ''],
    ['I am interested in nursing.', ''],
    ['How did you begin, and what would you change?', 'open+open'],
    ['How did you begin & what would you change?', 'open+open'],
    ['Could you tell me how you began and what you would change?', 'open+open'],
    ['How is the work shared out and what made you stay?', 'open+open'],
    ['Which rules come from the city and which from the insurer?', 'open'],
    ['Describe your worst day, and name the tool you use most.', 'invite+invite'],
    ['Were you the mayor, what would you change?', 'open'],
    ['What about weekends, do you work those?', 'yes-no'],
    ['I am trying to find out whether it gets cold.', 'yes-no'],
    ['I keep wondering how it began.', 'open'],
    ['The part I do not understand is how it began.', 'open'],
    ['do apprentices get their own tools', 'yes-no'],
    ['Thank you for the answer, which I respect.', ''],
    ['My questions are about hours.', ''],
    ['Who left and might talk to me?', 'open'],
    ['you guys hiring at the shop', 'yes-no'],
    ['ok if i record this', 'yes-no'],
    ['so you left teaching, any regrets', 'yes-no'],
    ['first tool you bought', 'open'],
    ['best and worst part of a snow day', 'open'],
    ['first of all thanks', ''],
    ['got a letter from the union', ''],
    ['Which classes helped, who hired you first?', 'open+open'],
    ['Explain how the shifts are planned, and which skills an assistant needs.', 'invite+open'],
    ['What I go back and forth about, ever since the course, is how people choose?', 'open'],
    ['What I keep asking myself, ever since the course, is how people choose?', 'topic'],
  ])('%j as %j', (text, kinds) => {
    expect(
      readText(text)
        .sentences.flatMap((one) => one.asks.map((ask) => ask.kind))
        .join('+'),
    ).toBe(kinds);
  });
});

test('a tag is told from the words of a sentence', () => {
  const tags = (text: string) => readText(text).sentences.map((one) => one.tag);
  expect(tags('It is cold, isn’t it? It is cold, right? Which turn is right?')).toEqual([true, true, false]);
  expect(tags('It is cold, innit')).toEqual([true]);
  expect(tags('the paperwork is insane right')).toEqual([true]);
  expect(tags('they pay more for nights, huh')).toEqual([true]);
  expect(tags('how do you get the seam right')).toEqual([false]);
  expect(tags('i think that is right')).toEqual([false]);
});
