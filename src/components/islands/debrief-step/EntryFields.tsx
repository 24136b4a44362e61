import { useId } from 'preact/hooks';
import type { DebriefEntry } from '../../../domain/debrief/debrief.ts';
import { ENTRY_KINDS } from '../../../domain/debrief/debrief-texts.ts';

interface EntryFieldsProps {
  entry: DebriefEntry;
  number: number;
  /** The question, for those who hear the page. */
  about: string;
  onChange: (change: Partial<Pick<DebriefEntry, 'kind' | 'text'>>) => void;
  /** Null for a blank note. */
  onRemove: (() => void) | null;
}

const KINDS = [...ENTRY_KINDS.map(({ id, label }) => ({ id, label })), { id: null, label: 'Not sorted' }];

/** One thing that was said, and whether it is a fact, an opinion or a feeling. */
export function EntryFields({ entry, number, about, onChange, onRemove }: EntryFieldsProps) {
  const id = useId();
  return (
    <div class="debrief-note">
      <label class="visually-hidden" for={id}>
        Note {number} to “{about}”
      </label>
      <textarea
        id={id}
        class="field-input"
        rows={2}
        autoComplete="off"
        value={entry.text}
        onInput={(event) => onChange({ text: event.currentTarget.value })}
      />
      <div class="debrief-note-foot">
        <fieldset class="debrief-kind">
          <legend class="visually-hidden">What note {number} is</legend>
          {KINDS.map((kind) => (
            <label class="choice" key={kind.label}>
              <input
                type="radio"
                name={`${id}-kind`}
                checked={entry.kind === kind.id}
                onChange={() => onChange({ kind: kind.id })}
              />
              <span>{kind.label}</span>
            </label>
          ))}
        </fieldset>
        {onRemove !== null && (
          <button type="button" class="button-link" onClick={onRemove}>
            Remove<span class="visually-hidden"> note {number}</span>
          </button>
        )}
      </div>
    </div>
  );
}
