import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read-content/read-content.ts';
import type { Purpose } from '../../src/domain/interview/purpose.ts';
import type { Question } from '../../src/domain/questions/question.ts';
import { TOPIC_IDS, type TopicId } from '../../src/domain/questions/topics.ts';

const { content } = readContent(new URL('../../', import.meta.url));
const bank: Question[] = content.questions.map((entry) => entry.data);

/** For everybody: written for no audience, no field and no finding. */
const general = bank.filter((one) => one.audiences.length + one.fields.length === 0 && one.finding === undefined);

function questionsOn(topic: TopicId, purpose: Purpose): Question[] {
  return general.filter((one) => one.topics.includes(topic) && one.purposes.includes(purpose));
}

/** Somebody who explores may want to know about anything, but not yet how they come across. */
const TO_EXPLORE = TOPIC_IDS.filter((id) => id !== 'feedback');

/** What somebody wants to know who works there already. */
const INSIDE = [
  'ordinary-day',
  'hours',
  'place',
  'strain',
  'people-at-work',
  'fairness',
  'managing',
  'say',
  'meaning',
  'mistakes',
  'skills',
  'training',
  'contacts',
  'advancement',
  'outlook',
] as const satisfies readonly TopicId[];

/** What somebody wants to know after a rejection, in a call of five minutes. */
const AFTER_REJECTION = [
  'feedback',
  'skills',
  'training',
  'contacts',
  'employers',
  'getting-in',
  'advancement',
] as const satisfies readonly TopicId[];

describe('topics', () => {
  it('are named by every question between opening and closing, three at most and none twice', () => {
    const isBetween = ({ family }: Question) => family !== 'opening' && family !== 'closing';
    const isOff = ({ topics }: Question) => topics.length > 3 || new Set(topics).size < topics.length;
    const wrong = bank.filter((one) => (isBetween(one) && one.topics.length === 0) || isOff(one));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it.each(TO_EXPLORE)('for exploring, %s has at least 4 questions for everybody, over 2 families', (topic) => {
    const found = questionsOn(topic, 'explore');
    expect(new Set(found.map(({ intent }) => intent)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(found.map(({ family }) => family)).size).toBeGreaterThanOrEqual(2);
  });

  it.each(INSIDE)('for a new role and for moving up, %s has at least 2 questions for everybody', (topic) => {
    const intents = (purpose: Purpose) => new Set(questionsOn(topic, purpose).map(({ intent }) => intent));
    expect(intents('new-role').size).toBeGreaterThanOrEqual(2);
    expect(intents('move-up').size).toBeGreaterThanOrEqual(2);
  });

  it.each(AFTER_REJECTION)('after a rejection, %s has at least 2 questions of one minute', (topic) => {
    const short = questionsOn(topic, 'after-rejection').filter(({ minutes }) => minutes <= 1);
    expect(new Set(short.map(({ intent }) => intent)).size).toBeGreaterThanOrEqual(2);
  });
});
