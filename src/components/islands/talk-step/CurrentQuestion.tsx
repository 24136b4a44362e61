import { useEffect, useRef } from 'preact/hooks';
import { FAMILIES } from '../../../domain/questions/family-texts.ts';
import type { TalkOrder } from '../../../domain/talk/next-question.ts';
import type { TalkQuestion } from '../../../domain/talk/talk.ts';
import { Jots } from './Jots.tsx';
import type { RunningTalk } from './running-talk.ts';
import { wordingOf } from './wording-of.ts';

interface CurrentQuestionProps {
  question: TalkQuestion;
  order: TalkOrder;
  running: RunningTalk;
}

/** The question to ask now, in type for the length of an arm, with the next one below it. */
export function CurrentQuestion({ question, order, running }: CurrentQuestionProps) {
  const { texts, announce } = running;
  const { item } = question;
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(item.id);
  const text = wordingOf(texts, item);
  useEffect(() => {
    if (shown.current === item.id) return;
    shown.current = item.id;
    place.current?.scrollIntoView({ block: 'nearest' });
    announce(`Now: ${text}`);
  }, [item.id, text, announce]);
  return (
    <>
      <div class="talk-question" ref={place}>
        <p class="talk-question-marks">
          <span>{FAMILIES.find(({ id }) => id === item.family)?.label}</span>
          {item.mustAsk && <span class="tag tag-accent">Must ask</span>}
          {question.isStarred && <span class="tag">Starred</span>}
          {question.mark !== 'open' && (
            <span class="tag">{question.mark === 'asked' ? 'Asked already' : 'Skipped before'}</span>
          )}
        </p>
        <h2 class="talk-question-text" tabIndex={-1}>
          {text}
        </h2>
      </div>
      <p class="talk-next">
        <span class="talk-next-label">Then</span>{' '}
        {order.next === null ? 'Nothing more on your list.' : wordingOf(texts, order.next.item)}
      </p>
      {order.isShort && (
        <p class="field-hint">
          Not everything fits into the minutes left, so must-asks come first.
          {order.noTime.length > 0 &&
            ` ${order.noTime.length} without time ${order.noTime.length === 1 ? 'waits' : 'wait'} in the list below.`}
        </p>
      )}
      <Jots key={item.id} questionId={item.id} jots={question.jots} label="Jot" running={running} />
    </>
  );
}
