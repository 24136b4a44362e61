import { useEffect, useRef, useState } from 'preact/hooks';
import type { Undo } from '../../../domain/interview/removed-thing.ts';
import { familyText } from '../../../domain/questions/family-texts.ts';
import { withList, withWording } from '../../../domain/questions/list-changes.ts';
import { moveItem, type ShownItem } from '../../../domain/questions/question-list.ts';
import { shortName } from '../../../domain/questions/short-name.ts';
import type { Tools } from './actions.ts';
import { EditQuestion } from './EditQuestion.tsx';
import { QuestionActions } from './QuestionActions.tsx';
import { QuestionDetails } from './QuestionDetails.tsx';
import type { Drag, StartDrag } from './use-drag.ts';
import type { Edit } from '../session/use-undo.ts';

/** What a line of the list does with the whole of it. */
export interface ListTools extends Tools {
  act: (edit: Edit) => void;
  announce: (text: string) => void;
  startDrag: StartDrag;
  /** Puts the focus to the line that will stand at a place, after one was taken away. */
  focusPlace: (place: number) => void;
}

interface QuestionItemProps {
  shown: ShownItem;
  index: number;
  count: number;
  drag: Drag | null;
  tools: ListTools;
}

/** One question of the list, with everything that can be done to it by button, key or dragging. */
export function QuestionItem({ shown, index, count, drag, tools }: QuestionItemProps) {
  const { item, question } = shown;
  const { act, announce } = tools;
  const [isEditing, setEditing] = useState(false);
  const focused = useRef<HTMLElement | null>(null);
  const editButton = useRef<HTMLButtonElement>(null);
  const sitting = useRef<Undo | null>(null);
  const name = shown.text.trim() === '' ? `question ${index + 1}` : shortName(shown.text);

  // Moving the element in the page may take the focus from what had it, and takes it out of sight.
  useEffect(() => {
    if (index < 0) return;
    focused.current?.focus();
    focused.current?.scrollIntoView({ block: 'nearest' });
    focused.current = null;
  }, [index]);

  function move(by: 'up' | 'down') {
    const to = by === 'up' ? index - 1 : index + 1;
    if (to < 0 || to >= count) return;
    const { activeElement } = document;
    focused.current = activeElement instanceof HTMLElement ? activeElement : null;
    act((now) => withList(now, 'moved', moveItem(now.questions.items, index, to)));
    announce(`Moved to place ${to + 1} of ${count}.`);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (!event.altKey || isEditing) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? 'up' : 'down');
  }
  function type(text: string) {
    act((now) => {
      const typed = withWording(now, { id: item.id, text, sitting: sitting.current });
      sitting.current = typed.undo;
      return typed;
    });
  }

  return (
    <li class={`question-item${dragClass(drag, index)}`} tabIndex={-1} onKeyDown={onKeyDown}>
      <span
        class="question-handle screen-only"
        aria-hidden="true"
        onPointerDown={(event) => tools.startDrag(event, index)}
      />
      <Meta shown={shown} />
      {isEditing && (
        <EditQuestion
          text={shown.text}
          onText={type}
          onDone={() => {
            setEditing(false);
            editButton.current?.focus();
          }}
        />
      )}
      <p class={isEditing ? 'question-text print-only' : 'question-text'}>
        {shown.text === '' ? goneText(shown) : shown.text}
      </p>
      {question && shown.text !== '' && <QuestionDetails question={question} isMustAsk={item.mustAsk} tools={tools} />}
      <QuestionActions
        item={item}
        name={name}
        index={index}
        count={count}
        tools={tools}
        isEditing={isEditing}
        editButton={editButton}
        onMove={move}
        onEdit={() => {
          sitting.current = null;
          setEditing(!isEditing);
        }}
      />
    </li>
  );
}

function Meta({ shown: { item, gone } }: { shown: ShownItem }) {
  return (
    <p class="question-meta">
      <span>{familyText(item.family).label}</span> · <span>{item.minutes} min</span>
      {item.mustAsk && <strong class="tag tag-accent">Must-ask</strong>}
      {item.locked && <span class="tag">Locked</span>}
      {item.text !== null && <span class="tag">{item.from.kind === 'own' ? 'Your own' : 'Edited by you'}</span>}
      {item.text === null && gone === 'finding' && <span class="tag tag-warning">Needs its finding</span>}
    </p>
  );
}

/** Where the line would fall, and which one is on its way. */
function dragClass(drag: Drag | null, index: number): string {
  if (drag === null) return '';
  if (drag.from === index) return ' question-dragged';
  if (drag.to !== index) return '';
  return drag.to < drag.from ? ' drop-above' : ' drop-below';
}

function goneText(shown: ShownItem): string {
  if (shown.item.text !== null) return 'Nothing written yet.';
  return shown.gone === 'finding'
    ? 'This question was built from a finding that is no longer there. Swap it, or remove it.'
    : 'This question is no longer in the collection. Swap it, or remove it.';
}
