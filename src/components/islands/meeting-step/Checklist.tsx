import { useEffect, useRef } from 'preact/hooks';
import {
  CHECKLIST_TIMES,
  checklistFor,
  withHidden,
  withTick,
  type ChecklistItem,
  type ShownChecklistItem,
} from '../../../domain/meeting/checklist.ts';
import type { ChecklistMarks } from '../../../domain/meeting/meeting.ts';
import { newId } from '../../../platform/new-id.ts';
import type { OpenInterview } from '../session/StepFrame.tsx';
import { OwnItems } from './OwnItems.tsx';

interface ChecklistProps {
  open: OpenInterview;
  items: readonly ChecklistItem[];
  announce: (text: string) => void;
}

/** What to see to before the talk, to be ticked, hidden and added to. */
export function Checklist({ open: { interview, change }, items, announce }: ChecklistProps) {
  const { meeting } = interview;
  const { shown, hidden, ticked } = checklistFor(meeting.way, items, meeting.checklist);
  const heading = useRef<HTMLHeadingElement>(null);
  const own = useRef<HTMLDivElement>(null);
  const isAdded = useRef(false);
  const set = (edit: (marks: ChecklistMarks) => ChecklistMarks) =>
    change((now) => ({ ...now, meeting: { ...now.meeting, checklist: edit(now.meeting.checklist) } }));
  const added = meeting.checklist.added.length;
  useEffect(() => {
    if (isAdded.current) own.current?.querySelector<HTMLInputElement>('li:last-child input[type="text"]')?.focus();
    isAdded.current = false;
  }, [added]);

  function hide({ id, text }: ShownChecklistItem, isHidden: boolean) {
    set((marks) => withHidden(marks, id, isHidden));
    announce(`${isHidden ? 'Hidden' : 'Shown again'}: ${text}`);
    heading.current?.focus({ preventScroll: true });
  }

  return (
    <section class="meeting-part" aria-labelledby="checklist-heading">
      <h2 id="checklist-heading" tabIndex={-1} ref={heading}>
        Before you meet
      </h2>
      <p class="field-hint">
        {ticked} of {shown.length} done.
        {meeting.way === null && ' Choose above how you meet, and what that needs stands here, too.'}
      </p>
      {CHECKLIST_TIMES.map(({ id, label }) => {
        const group = shown.filter((item) => item.when === id && !item.isOwn);
        return (
          group.length > 0 && (
            <div class="checklist-group" key={id}>
              <h3>{label}</h3>
              <ul class="checklist">
                {group.map((item) => (
                  <li key={item.id}>
                    <label class="check">
                      <input
                        type="checkbox"
                        checked={item.isTicked}
                        onChange={(event) => {
                          const isTicked = event.currentTarget.checked;
                          set((marks) => withTick(marks, item, isTicked));
                        }}
                      />
                      <span class="check-text">{item.text}</span>
                      <span class="field-hint">{item.why}</span>
                    </label>
                    <button type="button" class="button-link" onClick={() => hide(item, true)}>
                      Hide<span class="visually-hidden"> “{item.text}”</span>
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      <div ref={own}>
        <OwnItems items={shown.filter(({ isOwn }) => isOwn)} change={change} heading={heading} />
      </div>
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          isAdded.current = true;
          set((marks) => ({ ...marks, added: [...marks.added, { id: newId(), text: '', isTicked: false }] }));
        }}
      >
        Add an item of your own
      </button>
      {hidden.length > 0 && (
        <details class="checklist-hidden">
          <summary>Hidden: {hidden.length}</summary>
          <ul class="checklist">
            {hidden.map((item) => (
              <li key={item.id}>
                <span>{item.text}</span>
                <button type="button" class="button-link" onClick={() => hide(item, false)}>
                  Show again<span class="visually-hidden"> “{item.text}”</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
