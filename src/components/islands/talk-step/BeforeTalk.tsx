import type { ListItem } from '../../../domain/questions/question-list.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { talkMinutesOf } from '../../../domain/questions/asker-of.ts';
import { startTalk } from '../../../domain/talk/run-talk.ts';
import { now } from '../../../platform/now.ts';
import { MinutesChoice } from '../session/MinutesChoice.tsx';
import { stepAddress } from '../session/step-address.ts';
import type { OpenInterview } from '../session/StepFrame.tsx';
import { NetworkLine } from './NetworkLine.tsx';
import { NotesLine } from './NotesLine.tsx';
import { TalkUndo } from './TalkUndo.tsx';

interface BeforeTalkProps {
  base: string;
  open: OpenInterview;
  norms: ToolNorms;
  items: readonly ListItem[];
}

/** What to know before the clock starts, and the button that starts it. */
export function BeforeTalk({ base, open, norms, items }: BeforeTalkProps) {
  const { id, interview, change } = open;
  return (
    <section class="talk-before" aria-labelledby="begin-heading">
      <h2 id="begin-heading" tabIndex={-1}>
        Before you begin
      </h2>
      <p>
        {items.length === 0 ? (
          <>
            Your list has no questions yet. <a href={stepAddress(base, 'questions', id)}>Make a list</a>, or use the
            clock and the notes alone.
          </>
        ) : (
          <>
            {items.length === 1 ? 'One question waits' : `${items.length} questions wait`} in the order of your list.
            You see one at a time, with the next in sight.
          </>
        )}
      </p>
      <MinutesChoice open={open} norms={norms} label="How many minutes did you agree on?" />
      <NotesLine />
      <NetworkLine base={base} />
      <TalkUndo interview={interview} change={change} />
      <div class="talk-bar">
        <button
          type="button"
          class="button"
          onClick={() =>
            change((before) => ({ ...before, talk: startTalk(items, talkMinutesOf(before, norms), now()) }))
          }
        >
          Begin the talk
        </button>
      </div>
    </section>
  );
}
