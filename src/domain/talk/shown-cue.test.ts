import { expect, it } from 'vitest';
import { after } from '../../../tests/fixtures/any-talk.ts';
import { addMinutes, endTalk, pauseTalk, startTalk } from './run-talk.ts';
import { shownCue } from './shown-cue.ts';

const TALK = startTalk([], 20, after(0));
const at = (minutes: number, talk = TALK) => shownCue(talk, after(minutes * 60), 5);

it('is silent until five minutes before the end, and then tells the minutes that are left', () => {
  expect(at(14.9)).toBeNull();
  expect(at(15)).toMatchObject({ id: 'time-check-15', text: 'Five minutes left.' });
  expect(at(17.5)).toMatchObject({ id: 'time-check-15', text: 'Three minutes left.' });
  expect(at(19.2)?.say).toBe('We have one minute left. May I ask what matters most to me?');
});

it('asks for five more minutes when the time is up', () => {
  expect(at(20)).toMatchObject({
    kind: 'time-up',
    id: 'time-up-20',
    say: expect.stringContaining('five minutes more'),
  });
});

it('is silent again when minutes were given on top, and tells the end of these', () => {
  const more = addMinutes(addMinutes(TALK));
  expect(at(21, more)).toBeNull();
  expect(at(25, more)?.text).toBe('Five minutes left.');
  expect(at(30, more)?.id).toBe('time-up-30');
});

it('says nothing in a pause, nor after the end', () => {
  expect(at(18, pauseTalk(TALK, after(17 * 60)))).toBeNull();
  expect(at(30, endTalk(TALK, after(19 * 60)))).toBeNull();
});
