import { goToQuestion, reopenQuestion } from '../../../domain/talk/mark-question.ts';
import type { Jot, Mark, TalkQuestion } from '../../../domain/talk/talk.ts';
import { Jots } from './Jots.tsx';
import type { RunningTalk } from './running-talk.ts';
import { wordingOf } from './wording-of.ts';

const MARK_TEXTS: Readonly<Record<Mark, string>> = { open: 'Open', asked: 'Asked', skipped: 'Skipped' };

/** Every question with what became of it and what was noted; any of them can be asked now. */
export function TalkList({ running }: { running: RunningTalk }) {
  const { talk } = running;
  const isOver = talk.endedAt !== null;
  return (
    <details class="talk-list" open={isOver}>
      <summary>All questions and jots</summary>
      <ol class="card-list">
        {talk.questions.map((question) => (
          <li key={question.item.id}>
            <Line question={question} running={running} isOver={isOver} />
          </li>
        ))}
      </ol>
      {isOver ? (
        <Jots questionId={null} jots={talk.jots} label="Jot on anything" running={running} />
      ) : (
        <JotTexts jots={talk.jots} />
      )}
    </details>
  );
}

interface LineProps {
  question: TalkQuestion;
  running: RunningTalk;
  isOver: boolean;
}

function Line({ question, running, isOver }: LineProps) {
  const { texts, act } = running;
  const { item, mark, isStarred, jots } = question;
  const text = wordingOf(texts, item);
  return (
    <>
      <p class="talk-list-text">{text}</p>
      <p class="talk-question-marks">
        <span>{mark === 'open' && isOver ? 'Not asked' : MARK_TEXTS[mark]}</span>
        {item.mustAsk && <span class="tag tag-accent">Must ask</span>}
        {isStarred && <span class="tag">Starred</span>}
      </p>
      {isOver ? (
        <Jots questionId={item.id} jots={jots} label="Jot" about={text} running={running} />
      ) : (
        <>
          <JotTexts jots={jots} />
          <button
            type="button"
            class="button-quiet"
            onClick={() =>
              act((before) => (mark === 'skipped' ? reopenQuestion(before, item.id) : goToQuestion(before, item.id)))
            }
          >
            {mark === 'asked' ? 'Go back to it' : 'Ask it now'}
            <span class="visually-hidden"> “{text}”</span>
          </button>
        </>
      )}
    </>
  );
}

function JotTexts({ jots }: { jots: readonly Jot[] }) {
  return (
    <>
      {jots.map((jot) => (
        <p class="talk-list-jot" key={jot.id}>
          {jot.text}
        </p>
      ))}
    </>
  );
}
