import { removeTalk } from '../../../domain/interview/remove-note.ts';
import { reopenTalk } from '../../../domain/talk/run-talk.ts';
import { talkSoFar } from '../../../domain/talk/talk-so-far.ts';
import { now } from '../../../platform/now.ts';
import type { RunningTalk } from './running-talk.ts';

/** The talk is over: what it came to, and the way back where it was ended too early. */
export function AfterTalk({ running }: { running: RunningTalk }) {
  const { talk, instant, act, change } = running;
  return (
    <section aria-labelledby="over-heading">
      <h2 id="over-heading" tabIndex={-1}>
        The talk is over
      </h2>
      <p>{talkSoFar(talk, instant)}</p>
      <p>
        Go on to the debrief now, while you still hear their words. Your jots are waiting there, and you can still add
        to them below.
      </p>
      <div class="button-row">
        <button type="button" class="button-quiet" onClick={() => act((before) => reopenTalk(before, now()))}>
          Go on with the talk
        </button>
        <button type="button" class="button-link" onClick={() => change(removeTalk)}>
          Begin anew
        </button>
      </div>
    </section>
  );
}
