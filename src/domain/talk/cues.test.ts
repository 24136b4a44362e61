import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, anyTalkSoFar } from '../../../tests/fixtures/any-talk.ts';
import { cueAt, cuesOf, NOTES_TEXTS, phaseOf } from './cues.ts';
import { addMinutes, endTalk, pauseTalk, startTalk } from './run-talk.ts';
import { readClock } from './talk-clock.ts';
import { timeCheckMinute } from './time-check.ts';

const TALK = startTalk([], 20, after(0));
const idAt = (talk: typeof TALK, seconds: number) => cueAt(talk, after(seconds), 5)?.id ?? null;
const phaseAt = (talk: typeof TALK, seconds: number) => phaseOf(talk, readClock(talk, after(seconds)), 5);

describe('the cues of a talk', () => {
  it('come five minutes before the end and at the end, with something to say', () => {
    expect(cuesOf(TALK, 5)).toEqual([
      {
        id: 'time-check-15',
        kind: 'time-check',
        minute: 15,
        norm: 'time-check',
        text: 'Five minutes left.',
        say: 'We have five minutes left. May I ask what matters most to me?',
      },
      {
        id: 'time-up-20',
        kind: 'time-up',
        minute: 20,
        norm: 'time-check',
        text: 'The time you agreed on is up.',
        say: 'Our twenty minutes are up. I can stop here, or do you have five minutes more?',
      },
    ]);
  });

  it('hold from their second on', () => {
    expect([899, 900, 1199, 1200, 4000].map((seconds) => idAt(TALK, seconds))).toEqual([
      null,
      'time-check-15',
      'time-check-15',
      'time-up-20',
      'time-up-20',
    ]);
  });

  it('move to the new end when minutes are given on top, under a name of its own', () => {
    const more = addMinutes(TALK);
    expect([1200, 1499, 1500].map((seconds) => idAt(more, seconds))).toEqual([
      'time-check-15',
      'time-check-15',
      'time-up-25',
    ]);
  });

  it('are silent in a pause and after the end', () => {
    expect(idAt(pauseTalk(TALK, after(1000)), 1100)).toBeNull();
    expect(idAt(endTalk(TALK, after(1300)), 1300)).toBeNull();
  });

  it('of a very short talk are one, at its end', () => {
    expect([timeCheckMinute(9, 5), timeCheckMinute(10, 5)]).toEqual([null, 5]);
    expect(cuesOf(startTalk([], 5, after(0)), 5).map(({ id }) => id)).toEqual(['time-up-5']);
  });
});

describe('the phase of a talk', () => {
  it('follows its clock', () => {
    expect([0, 899, 900, 1199, 1200].map((seconds) => phaseAt(TALK, seconds))).toEqual([
      'running',
      'running',
      'near-the-end',
      'near-the-end',
      'time-is-up',
    ]);
    expect(phaseAt(pauseTalk(TALK, after(1300)), 1300)).toBe('paused');
    expect(phaseAt(endTalk(TALK, after(1300)), 1300)).toBe('ended');
    expect(phaseAt(startTalk([], 5, after(0)), 60)).toBe('running');
  });

  it('and the cue agree, whatever was done', () => {
    fc.assert(
      fc.property(anyTalkSoFar, ({ talk, now }) => {
        const phase = phaseOf(talk, readClock(talk, now), 5);
        const kind = cueAt(talk, now, 5)?.kind;
        expect(phase === 'time-is-up').toBe(kind === 'time-up');
        expect(phase !== 'near-the-end' || kind === 'time-check').toBe(true);
      }),
    );
  });
});

it('what is said of notes and recording names its norm', () => {
  expect([NOTES_TEXTS.recording.norm, NOTES_TEXTS.notes.norm]).toEqual(['recording', 'notes']);
});
