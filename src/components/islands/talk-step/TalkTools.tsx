import { useId, useState } from 'preact/hooks';
import { removeTalk } from '../../../domain/interview/remove-note.ts';
import { cuesOf } from '../../../domain/talk/cues.ts';
import { endTalk, setElapsed, withSound } from '../../../domain/talk/run-talk.ts';
import { readyBell, ringBell } from '../../../platform/bell.ts';
import { now } from '../../../platform/now.ts';
import { GiveMinutes } from './GiveMinutes.tsx';
import type { RunningTalk } from './running-talk.ts';

/** What is needed seldom: more minutes, the clock set right, the bell, and the end. */
export function TalkTools({ running }: { running: RunningTalk }) {
  const { talk, checkMinutes, act, change, announce } = running;
  const asking = cuesOf(talk, checkMinutes).find(({ kind }) => kind === 'time-up');
  return (
    <details class="talk-tools">
      <summary>Clock, bell and end</summary>
      <p>
        When the time is up, say: <q>{asking?.say}</q>
      </p>
      <GiveMinutes running={running} />
      <SetClock running={running} />
      <label class="choice">
        <input
          type="checkbox"
          checked={talk.hasSound}
          onChange={({ currentTarget: { checked } }) => {
            if (checked) void readyBell();
            act((before) => withSound(before, checked));
          }}
        />
        <span>Ring a soft bell as well</span>
        <span class="field-hint">
          Five minutes before the end and at the end, while this page is in sight. After a reload, tap the page once, or
          the browser keeps it silent.
        </span>
      </label>
      {talk.hasSound && (
        <button type="button" class="button-quiet" onClick={() => void readyBell().then(ringBell)}>
          Hear the bell
        </button>
      )}
      <div class="button-row">
        <button type="button" class="button" onClick={() => act((before) => endTalk(before, now()))}>
          End the talk
        </button>
        <button
          type="button"
          class="button-link"
          onClick={() => {
            change(removeTalk);
            announce('The talk was set back to its start. You can put it back.');
          }}
        >
          Begin anew
        </button>
      </div>
    </details>
  );
}

/** For a start that was tapped late, and for a device whose clock was changed. */
function SetClock({ running: { talk, act, announce } }: { running: RunningTalk }) {
  const id = useId();
  const [minutes, setMinutes] = useState('');
  return (
    <div class="field talk-set-clock">
      <label class="field-label" for={id}>
        Minutes since the talk began
      </label>
      <p class="field-hint" id={`${id}-hint`}>
        If the clock is wrong: a whole number up to {talk.agreedMinutes}.
      </p>
      <div class="talk-set-clock-row">
        <input
          id={id}
          class="field-input field-input-short"
          type="number"
          inputMode="numeric"
          min={0}
          max={talk.agreedMinutes}
          aria-describedby={`${id}-hint`}
          value={minutes}
          onInput={(event) => setMinutes(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button-quiet"
          aria-disabled={minutes === ''}
          onClick={() => {
            if (minutes === '') return announce('Type the minutes first.');
            act((before) => setElapsed(before, Number(minutes), now()));
            setMinutes('');
            return announce('The clock is set.');
          }}
        >
          Set the clock
        </button>
      </div>
    </div>
  );
}
