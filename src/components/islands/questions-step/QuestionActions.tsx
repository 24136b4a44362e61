import type { ComponentChildren, Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import { removeQuestion } from '../../../domain/interview/remove.ts';
import { withKnown, withList } from '../../../domain/questions/list-changes.ts';
import { changeItem, type ListItem } from '../../../domain/questions/question-list.ts';
import { EngineTrouble } from './EngineTrouble.tsx';
import type { ListTools } from './QuestionItem.tsx';
import { useEngineAction } from './use-engine-action.ts';

interface QuestionActionsProps {
  item: ListItem;
  /** How the question is called in the names of its buttons. */
  name: string;
  index: number;
  count: number;
  tools: ListTools;
  isEditing: boolean;
  editButton: Ref<HTMLButtonElement>;
  onMove: (by: 'up' | 'down') => void;
  onEdit: () => void;
}

/** What can be done to one question: the commonest at once, the rest behind “More”. */
export function QuestionActions(props: QuestionActionsProps) {
  const { item, name, index, tools, isEditing, editButton, onEdit } = props;
  const { act, announce } = tools;
  const [isOpen, setOpen] = useState(false);
  const moreId = useId();

  const swap = useEngineAction((engine) =>
    act((now) => {
      // It may have been removed while the engine was on its way.
      if (!now.questions.items.some((one) => one.id === item.id)) return now;
      const swapped = engine.swapInList(now, item.id, tools);
      announce(swapped === null ? 'There is no other question of this kind.' : 'Swapped.');
      return swapped ?? now;
    }),
  );
  function remove() {
    act((now) => removeQuestion(now, item.id));
    announce('Question removed.');
    tools.focusPlace(index);
  }

  return (
    <div class="question-actions screen-only">
      {item.from.kind === 'bank' && (
        <Action name={name} isBusy={swap.isBusy} onClick={swap.run}>
          Swap
        </Action>
      )}
      <button ref={editButton} type="button" class="button-link" aria-expanded={isEditing} onClick={onEdit}>
        {isEditing ? 'Done' : 'Edit'}
        <span class="visually-hidden"> “{name}”</span>
      </button>
      <Action
        name={name}
        isPressed={item.mustAsk}
        onClick={() =>
          act((now) => withList(now, 'marked', changeItem(now.questions.items, item.id, { mustAsk: !item.mustAsk })))
        }
      >
        Must-ask
      </Action>
      <Action name={name} onClick={remove}>
        Remove
      </Action>
      <button
        type="button"
        class="button-link"
        aria-expanded={isOpen}
        aria-controls={moreId}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? 'Less' : 'More'}
        <span class="visually-hidden"> for “{name}”</span>
      </button>
      <div class="question-more" id={moreId} hidden={!isOpen}>
        {isOpen && <MoreActions {...props} />}
      </div>
      {swap.hasFailed && <EngineTrouble />}
    </div>
  );
}

function MoreActions({ item, name, index, count, tools, onMove }: QuestionActionsProps) {
  const { act, announce } = tools;
  const isKeptAnyway = item.from.kind === 'own' || (item.text !== null && !item.locked);

  function know() {
    act((now) => withKnown(now, item.id));
    announce('Taken off the list. No list proposes it again.');
    tools.focusPlace(index);
  }

  return (
    <>
      <Action name={name} isDisabled={index === 0} shortcut="Alt+ArrowUp" onClick={() => onMove('up')}>
        Move up
      </Action>
      <Action name={name} isDisabled={index === count - 1} shortcut="Alt+ArrowDown" onClick={() => onMove('down')}>
        Move down
      </Action>
      {!isKeptAnyway && (
        <Action
          name={name}
          onClick={() => {
            act((now) => withList(now, 'marked', changeItem(now.questions.items, item.id, { locked: !item.locked })));
            announce(item.locked ? 'Unlocked.' : 'Locked: it stays when another list is made.');
          }}
        >
          {item.locked ? 'Unlock' : 'Lock'}
        </Action>
      )}
      {item.from.kind === 'bank' && (
        <Action name={name} onClick={know}>
          I know this already
        </Action>
      )}
    </>
  );
}

interface ActionProps {
  name: string;
  children: ComponentChildren;
  onClick: () => void;
  isPressed?: boolean;
  isBusy?: boolean;
  isDisabled?: boolean;
  shortcut?: string;
}

function Action({ name, children, onClick, isPressed, isBusy, isDisabled, shortcut }: ActionProps) {
  return (
    <button
      type="button"
      class="button-link"
      aria-pressed={isPressed}
      aria-busy={isBusy}
      aria-disabled={isDisabled}
      aria-keyshortcuts={shortcut}
      onClick={onClick}
    >
      {children}
      <span class="visually-hidden"> “{name}”</span>
    </button>
  );
}
