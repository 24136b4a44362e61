import { numberInWords } from '../../../domain/text/number-in-words.ts';
import { addMinutes, MORE_MINUTES } from '../../../domain/talk/run-talk.ts';
import type { RunningTalk } from './running-talk.ts';

/** For the yes to five more minutes. */
export function GiveMinutes({ running: { act, announce } }: { running: RunningTalk }) {
  const more = numberInWords(MORE_MINUTES);
  return (
    <button
      type="button"
      class="button-quiet"
      onClick={() => {
        act(addMinutes);
        announce(`The talk is ${more} minutes longer.`);
      }}
    >
      They gave {more} more minutes
    </button>
  );
}
