import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { DebriefEntry } from '../../../domain/debrief/debrief.ts';
import { addEntry, writeEntry } from '../../../domain/debrief/write-debrief.ts';
import { removeFromDebrief } from '../../../domain/interview/remove-note.ts';
import { newId } from '../../../platform/new-id.ts';
import type { DebriefTools } from './DebriefForm.tsx';
import { EntryFields } from './EntryFields.tsx';

interface NotesProps {
  /** Null for what belongs to no question. */
  questionId: string | null;
  title: string;
  entries: readonly DebriefEntry[];
  tools: DebriefTools;
}

/** The notes to one question. Where there are none, a blank one is open; it becomes a note with its first letter. */
export function Notes({ questionId, title, entries, tools }: NotesProps) {
  const { act, write } = tools;
  const headingId = useId();
  const blankId = useRef(newId());
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const isAdded = useRef(false);
  const isBlank = entries.length === 0;
  const rows: readonly DebriefEntry[] = isBlank ? [{ id: blankId.current, questionId, kind: null, text: '' }] : entries;

  function edit(place: DebriefEntry, change: Partial<Pick<DebriefEntry, 'kind' | 'text'>>) {
    // The next blank one is another note: this one may be removed, and be put back.
    if (isBlank) blankId.current = newId();
    write((debrief) => writeEntry(debrief, place, change));
  }
  useLayoutEffect(() => {
    if (!isAdded.current) return;
    isAdded.current = false;
    [...(list.current?.querySelectorAll('textarea') ?? [])].at(-1)?.focus();
  }, [rows.length]);

  return (
    <section class="debrief-question" aria-labelledby={headingId}>
      <h3 id={headingId} tabIndex={-1} ref={heading}>
        {title}
      </h3>
      <div ref={list}>
        {rows.map((entry, index) => (
          <EntryFields
            key={entry.id}
            entry={entry}
            number={index + 1}
            about={title}
            onChange={(change) => edit(entry, change)}
            onRemove={
              isBlank
                ? null
                : () => {
                    act((now) => removeFromDebrief(now, 'entry', entry.id));
                    heading.current?.focus({ preventScroll: true });
                  }
            }
          />
        ))}
      </div>
      {!isBlank && (
        <button
          type="button"
          class="button-link"
          onClick={() => {
            isAdded.current = true;
            write((debrief) => addEntry(debrief, { id: newId(), questionId, kind: null, text: '' }));
          }}
        >
          Add a note<span class="visually-hidden"> to “{title}”</span>
        </button>
      )}
    </section>
  );
}
