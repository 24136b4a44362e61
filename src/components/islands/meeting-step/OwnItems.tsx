import type { RefObject } from 'preact';
import type { Interview } from '../../../domain/interview/interview.ts';
import { removeAddedItem } from '../../../domain/interview/remove-note.ts';
import type { ShownChecklistItem } from '../../../domain/meeting/checklist.ts';
import { withAddedItem } from '../../../domain/meeting/change-added-item.ts';
import { TextField } from '../../ui/TextField.tsx';

interface OwnItemsProps {
  items: readonly ShownChecklistItem[];
  change: (edit: (interview: Interview) => Interview) => void;
  /** Takes the focus of an item that is removed. */
  heading: RefObject<HTMLHeadingElement>;
}

/** The items that the asker added, each worded where it stands. */
export function OwnItems({ items, change, heading }: OwnItemsProps) {
  if (items.length === 0) return null;
  return (
    <div class="checklist-group">
      <h3>Your own</h3>
      <ul class="checklist">
        {items.map(({ id, text, isTicked }, index) => (
          <li class="check-own" key={id}>
            <label class="check-box">
              <input
                type="checkbox"
                checked={isTicked}
                onChange={(event) => {
                  const isDone = event.currentTarget.checked;
                  change((now) => withAddedItem(now, id, { isTicked: isDone }));
                }}
              />
              <span class="visually-hidden">Done: {text === '' ? `your item ${index + 1}` : text}</span>
            </label>
            <TextField
              label={`Your item ${index + 1}`}
              value={text}
              onText={(typed) => change((now) => withAddedItem(now, id, { text: typed }))}
            />
            <button
              type="button"
              class="button-link"
              onClick={() => {
                change((now) => removeAddedItem(now, id));
                heading.current?.focus({ preventScroll: true });
              }}
            >
              Remove<span class="visually-hidden"> your item {index + 1}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
