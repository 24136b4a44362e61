import { useEffect, useRef } from 'preact/hooks';
import type { TalkOrder } from '../../../domain/talk/next-question.ts';
import { endTalk } from '../../../domain/talk/run-talk.ts';
import { now } from '../../../platform/now.ts';
import { Jots } from './Jots.tsx';
import type { RunningTalk } from './running-talk.ts';

/** No question is left, or none that the time allows: what remains is to end well. */
export function NothingLeft({ order, running }: { order: TalkOrder; running: RunningTalk }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone with the last question.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <>
      <div class="talk-question">
        <h2 class="talk-question-text" tabIndex={-1} ref={heading}>
          {order.noTime.length === 0 ? 'Nothing more on your list.' : 'No time for another question.'}
        </h2>
      </div>
      <p class="talk-next">Thank them, and ask whether you may write again.</p>
      <Jots questionId={null} jots={running.talk.jots} label="Jot on anything" running={running} />
      <button type="button" class="button" onClick={() => running.act((before) => endTalk(before, now()))}>
        End the talk
      </button>
    </>
  );
}
