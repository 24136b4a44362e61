import { clockText } from '../../../domain/talk/clock-text.ts';
import { phaseOf } from '../../../domain/talk/cues.ts';
import { pauseTalk, resumeTalk } from '../../../domain/talk/run-talk.ts';
import { readClock } from '../../../domain/talk/talk-clock.ts';
import { now } from '../../../platform/now.ts';
import type { RunningTalk } from './running-talk.ts';

/** The minutes that have passed and those that are left. It is looked at, and never read out by itself. */
export function TalkClockFace({ running }: { running: RunningTalk }) {
  const { talk, instant, checkMinutes, act, announce } = running;
  const clock = readClock(talk, instant);
  const total = talk.agreedMinutes * 60;
  return (
    <div class="talk-clock" data-phase={phaseOf(talk, clock, checkMinutes)}>
      <dl>
        <div>
          <dt>{clock.isPaused ? 'Paused at' : 'Elapsed'}</dt>
          <dd class="talk-elapsed">{clockText(clock.elapsed + clock.over)}</dd>
        </div>
        <div>
          <dt>{clock.over > 0 ? 'Over by' : 'Left'}</dt>
          <dd class="talk-left">{clockText(clock.over > 0 ? clock.over : clock.left)}</dd>
        </div>
      </dl>
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          act((before) => (clock.isPaused ? resumeTalk(before, now()) : pauseTalk(before, now())));
          announce(clock.isPaused ? 'The clock goes on.' : 'The clock is paused.');
        }}
      >
        {clock.isPaused ? 'Go on' : 'Pause'}
      </button>
      <progress class="talk-progress" aria-label="Minutes that have passed" max={total} value={clock.elapsed} />
    </div>
  );
}
