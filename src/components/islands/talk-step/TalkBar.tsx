import { markQuestion, starQuestion, undoMark } from '../../../domain/talk/mark-question.ts';
import type { TalkQuestion } from '../../../domain/talk/talk.ts';
import type { RunningTalk } from './running-talk.ts';

interface TalkBarProps {
  current: TalkQuestion | null;
  running: RunningTalk;
}

/** What one does with a question, in reach of the thumb that holds the phone. */
export function TalkBar({ current, running }: TalkBarProps) {
  const { talk, act, announce } = running;
  const canUndo = talk.undo !== null;
  return (
    <div class="talk-bar" role="group" aria-label="This question">
      <button
        type="button"
        class="button-quiet"
        aria-disabled={!canUndo}
        onClick={() => {
          if (canUndo) act(undoMark);
          announce(canUndo ? 'Taken back.' : 'There is nothing to take back.');
        }}
      >
        Undo
      </button>
      {current !== null && (
        <>
          <button
            type="button"
            class="button-quiet"
            aria-pressed={current.isStarred}
            onClick={() => act((before) => starQuestion(before, current.item.id, !current.isStarred))}
          >
            Star
          </button>
          <button
            type="button"
            class="button-quiet"
            onClick={() => act((before) => markQuestion(before, current.item.id, 'skipped'))}
          >
            Skip
          </button>
          <button
            type="button"
            class="button talk-bar-main"
            onClick={() => act((before) => markQuestion(before, current.item.id, 'asked'))}
          >
            Asked
          </button>
        </>
      )}
    </div>
  );
}
