import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, anyTalkSoFar } from '../../../tests/fixtures/any-talk.ts';
import { endTalk, pauseTalk, reopenTalk, resumeTalk, setElapsed, startTalk } from './run-talk.ts';
import { CLOCK_DOUBT_TEXTS, readClock, sawClock } from './talk-clock.ts';

const TALK = startTalk([], 20, after(0));
const minutes = (count: number) => after(count * 60);

describe('the clock of a talk', () => {
  it('shows what has passed and what is left', () => {
    expect(readClock(TALK, minutes(8))).toEqual({
      elapsed: 480,
      left: 720,
      over: 0,
      isPaused: false,
      hasEnded: false,
      doubt: null,
    });
  });

  it('is right after sleep and after a reload: nothing but the start is needed', () => {
    const reloaded: unknown = JSON.parse(JSON.stringify(TALK));
    expect(reloaded).toEqual(TALK);
    expect(readClock(TALK, minutes(17))).toMatchObject({ elapsed: 1020, left: 180 });
  });

  it('goes on beyond the end without showing more than was agreed', () => {
    expect(readClock(TALK, minutes(23))).toMatchObject({ elapsed: 1200, left: 0, over: 180, doubt: null });
  });

  it('says when it has been running for hours', () => {
    expect(readClock(TALK, minutes(20 + 121))).toMatchObject({ elapsed: 1200, doubt: 'left-running' });
    expect(readClock(endTalk(TALK, minutes(400)), minutes(500))).toMatchObject({ doubt: null, hasEnded: true });
  });

  it('stands in a pause and goes on after it', () => {
    const paused = pauseTalk(TALK, minutes(5));
    expect(readClock(paused, minutes(9))).toMatchObject({ elapsed: 300, isPaused: true });
    const resumed = resumeTalk(paused, minutes(9));
    expect(readClock(resumed, minutes(10))).toMatchObject({ elapsed: 360, isPaused: false });
  });

  it('stands when the talk is over, and goes on where it ended too early', () => {
    const ended = endTalk(TALK, minutes(12));
    expect(readClock(ended, minutes(600))).toMatchObject({ elapsed: 720, hasEnded: true });
    expect(readClock(reopenTalk(ended, minutes(15)), minutes(16))).toMatchObject({ elapsed: 780, hasEnded: false });
    const stopped = endTalk(pauseTalk(TALK, minutes(5)), minutes(12));
    expect(readClock(stopped, minutes(13)).elapsed).toBe(300);
    expect(readClock(reopenTalk(stopped, minutes(15)), minutes(16)).elapsed).toBe(360);
  });
});

describe('where the clock of the device was set back', () => {
  const seen = sawClock(TALK, minutes(10));

  it('the talk’s clock stands at what was reached, and says so', () => {
    expect(readClock(seen, minutes(-50))).toMatchObject({ elapsed: 600, left: 600, doubt: 'set-back' });
    expect(CLOCK_DOUBT_TEXTS['set-back']).toContain('set back');
  });

  it('the talk’s clock goes on from there as soon as the page has seen the new time', () => {
    const moved = sawClock(seen, minutes(-50));
    expect(readClock(moved, minutes(-50))).toMatchObject({ elapsed: 600, doubt: null });
    expect(readClock(moved, minutes(-47))).toMatchObject({ elapsed: 780 });
  });

  it('a pause moves with it', () => {
    const paused = sawClock(pauseTalk(seen, minutes(12)), minutes(-50));
    expect(readClock(paused, minutes(-40))).toMatchObject({ elapsed: 720, isPaused: true });
    expect(readClock(resumeTalk(paused, minutes(-40)), minutes(-39)).elapsed).toBe(780);
  });

  it('the minute can be set by hand, as well as after it was set forward', () => {
    expect(readClock(setElapsed(TALK, 10, minutes(300)), minutes(301))).toMatchObject({ elapsed: 660 });
    expect(readClock(setElapsed(pauseTalk(TALK, minutes(2)), 10, minutes(3)), minutes(9))).toMatchObject({
      elapsed: 600,
    });
    expect(readClock(setElapsed(TALK, 99, minutes(3)), minutes(3))).toMatchObject({ left: 0, over: 0 });
    expect(readClock(setElapsed(TALK, -5, minutes(3)), minutes(3))).toMatchObject({ elapsed: 0 });
  });
});

describe('looking at the clock', () => {
  it('writes nothing within half a minute, and after the end', () => {
    expect(sawClock(TALK, after(29))).toBe(TALK);
    expect(sawClock(TALK, after(30)).seenAt).toBe(after(30));
    const ended = endTalk(TALK, minutes(3));
    expect(sawClock(ended, minutes(9))).toBe(ended);
    expect(sawClock(TALK, 'now')).toBe(TALK);
  });
});

describe('whatever is done, and whatever the device tells', () => {
  it('the clock is never below zero, never over what was agreed, and adds up', () => {
    fc.assert(
      fc.property(anyTalkSoFar, fc.integer({ min: -200_000, max: 200_000 }), ({ talk }, seconds) => {
        const { elapsed, left, over } = readClock(talk, after(seconds));
        for (const one of [elapsed, left, over]) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(Number.isInteger(one)).toBe(true);
        }
        expect(elapsed + left).toBe(talk.agreedMinutes * 60);
        expect(over === 0 || left === 0).toBe(true);
      }),
    );
  });

  it.each([0, 30])(
    'the talk’s clock never goes back while the device’s clock does, but for the %i seconds between looks',
    (every) => {
      const anyMoves = fc.array(fc.integer({ min: -5000, max: 400 }), { maxLength: 15 });
      fc.assert(
        fc.property(anyMoves, (moves) => {
          let [talk, seconds, before] = [TALK, 0, 0];
          for (const move of moves) {
            seconds += move;
            talk = sawClock(talk, after(seconds), every);
            const { elapsed, over } = readClock(talk, after(seconds));
            expect(elapsed + over).toBeGreaterThanOrEqual(before - every);
            before = elapsed + over;
          }
        }),
      );
    },
  );

  it('the talk’s clock is counted second for second where the clock only goes on, whenever the page looked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 15 }), (moves) => {
        let [talk, seconds] = [TALK, 0];
        for (const move of moves) {
          seconds += move;
          talk = sawClock(talk, after(seconds));
        }
        const { elapsed, over } = readClock(talk, after(seconds));
        expect(elapsed + over).toBe(seconds);
      }),
    );
  });
});
