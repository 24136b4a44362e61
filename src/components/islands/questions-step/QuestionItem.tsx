import { useEffect, useRef, useState } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import { removeQuestion } from '../../../domain/interview/undo.ts';
import { familyText } from '../../../domain/questions/family.ts';
import { changeItem, moveItem, type ShownItem } from '../../../domain/questions/question-list.ts';
import { reasonsFor, reasonText, type Reason } from '../../../domain/questions/reasons.ts';
import { swapInList, withItems, type Tools } from './actions.ts';
import { EditQuestion } from './EditQuestion.tsx';
import { QuestionDetails } from './QuestionDetails.tsx';

interface QuestionItemProps {
  shown: ShownItem;
  index: number;
  count: number;
  change: (edit: (interview: Interview) => Interview) => void;
  tools: Tools;
  announce: (text: string) => void;
}

/** One question of the list, with everything that can be done to it by button or key. */
export function QuestionItem({ shown, index, count, change, tools, announce }: QuestionItemProps) {
  const { item, question } = shown;
  const [isEditing, setEditing] = useState(false);
  const pressed = useRef<HTMLButtonElement | null>(null);
  const upButton = useRef<HTMLButtonElement>(null);
  const downButton = useRef<HTMLButtonElement>(null);
  const editButton = useRef<HTMLButtonElement>(null);
  const name = shown.text === '' ? `question ${index + 1}` : shortened(shown.text);

  // Moving the element in the page takes the focus from the button that was pressed.
  useEffect(() => {
    if (index >= 0) pressed.current?.focus();
    pressed.current = null;
  }, [index]);

  function move(by: 'up' | 'down') {
    const to = by === 'up' ? index - 1 : index + 1;
    if (to < 0 || to >= count) return;
    pressed.current = by === 'up' ? upButton.current : downButton.current;
    change((now) => withItems(now, moveItem(now.questions.items, index, to)));
    announce(`Moved to place ${to + 1} of ${count}.`);
  }
  function swap() {
    change((now) => {
      const swapped = swapInList(now, item, tools);
      announce(swapped === null ? 'There is no other question of this kind.' : 'Swapped.');
      return swapped ?? now;
    });
  }
  function onKeyDown(event: KeyboardEvent) {
    if (!event.altKey || isEditing) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? 'up' : 'down');
  }

  return (
    <li class="question-item" onKeyDown={onKeyDown}>
      <p class="question-meta">
        <span>{familyText(item.family).label}</span> · <span>{item.minutes} min</span>
        {item.mustAsk && <strong class="tag tag-accent">Must-ask</strong>}
        {item.text !== null && <span class="tag">{item.from.kind === 'own' ? 'Your own' : 'Edited by you'}</span>}
      </p>
      {isEditing ? (
        <EditQuestion
          text={shown.text}
          onText={(text) => change((now) => withItems(now, changeItem(now.questions.items, item.id, { text })))}
          onDone={() => {
            setEditing(false);
            editButton.current?.focus();
          }}
        />
      ) : (
        <p class="question-text">{shown.text === '' ? goneText(shown) : shown.text}</p>
      )}
      {question && shown.text !== '' && (
        <p class="question-reason">{firstReason(reasonsFor(question, shown.text, tools.asker))}</p>
      )}
      {question && <QuestionDetails question={question} />}
      <div class="question-actions">
        <button
          ref={upButton}
          type="button"
          class="button-link"
          aria-disabled={index === 0}
          aria-keyshortcuts="Alt+ArrowUp"
          onClick={() => move('up')}
        >
          Move up<span class="visually-hidden"> “{name}”</span>
        </button>
        <button
          ref={downButton}
          type="button"
          class="button-link"
          aria-disabled={index === count - 1}
          aria-keyshortcuts="Alt+ArrowDown"
          onClick={() => move('down')}
        >
          Move down<span class="visually-hidden"> “{name}”</span>
        </button>
        {item.from.kind === 'bank' && (
          <button type="button" class="button-link" onClick={swap}>
            Swap<span class="visually-hidden"> “{name}”</span>
          </button>
        )}
        <button
          ref={editButton}
          type="button"
          class="button-link"
          aria-expanded={isEditing}
          onClick={() => setEditing(!isEditing)}
        >
          {isEditing ? 'Done' : 'Edit'}
          <span class="visually-hidden"> “{name}”</span>
        </button>
        <button
          type="button"
          class="button-link"
          aria-pressed={item.mustAsk}
          onClick={() =>
            change((now) => withItems(now, changeItem(now.questions.items, item.id, { mustAsk: !item.mustAsk })))
          }
        >
          Must-ask<span class="visually-hidden"> “{name}”</span>
        </button>
        <button type="button" class="button-link" onClick={() => change((now) => removeQuestion(now, item.id))}>
          Remove<span class="visually-hidden"> “{name}”</span>
        </button>
      </div>
    </li>
  );
}

/** The most particular reason is the one worth reading. */
function firstReason(reasons: readonly Reason[]): string {
  return reasons
    .slice(0, 1)
    .map((reason) => reasonText(reason))
    .join('');
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
}

function goneText(shown: ShownItem): string {
  if (shown.item.text !== null) return 'Nothing written yet.';
  return shown.gone === 'finding'
    ? 'This question was built from a finding that is no longer there. Swap it, or remove it.'
    : 'This question is no longer in the collection. Swap it, or remove it.';
}
