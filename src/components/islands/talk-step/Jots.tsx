import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { removeJot } from '../../../domain/interview/remove-note.ts';
import { addJot, changeJot, goToQuestion } from '../../../domain/talk/mark-question.ts';
import type { Jot } from '../../../domain/talk/talk.ts';
import { newId } from '../../../platform/new-id.ts';
import type { RunningTalk } from './running-talk.ts';

interface JotsProps {
  /** Null for jots that belong to no question. */
  questionId: string | null;
  jots: readonly Jot[];
  label: string;
  /** The question, where the field stands in a list of several; it is only read out. */
  about?: string;
  running: RunningTalk;
}

/** A few words on what is being said. Each is saved with every letter; Enter begins the next one. */
export function Jots({ questionId, jots, label, about, running }: JotsProps) {
  const { act, change, announce } = running;
  const hintId = useId();
  const list = useRef<HTMLDivElement>(null);
  /** Which jot takes the focus at the next look. */
  const wanted = useRef<'first' | 'last' | null>(null);
  /** The jot that begins with the first letter typed. */
  const [freshId, setFreshId] = useState(newId);
  const rows = jots.length === 0 ? [{ id: freshId, text: '' }] : jots;
  const canAdd = rows.at(-1)?.text !== '';
  // At once: an effect of the letter before could still be waiting, and would take what Enter asks for.
  useLayoutEffect(() => {
    const fields = [...(list.current?.querySelectorAll('textarea') ?? [])];
    if (wanted.current !== null) fields.at(wanted.current === 'first' ? 0 : -1)?.focus();
    wanted.current = null;
  }, [jots, freshId]);

  function write(id: string, text: string) {
    const isNew = !jots.some((jot) => jot.id === id);
    act((before) => {
      const written = isNew ? addJot(before, questionId, { id, text }) : changeJot(before, id, text);
      // Whoever takes a note on a question is still with it: the clock must not bring up another one.
      return questionId === null || written.endedAt !== null ? written : goToQuestion(written, questionId);
    });
  }
  function addAnother() {
    if (!canAdd) return;
    wanted.current = 'last';
    act((before) => addJot(before, questionId, { id: newId(), text: '' }));
  }
  function remove(id: string) {
    wanted.current = 'first';
    change((before) => removeJot(before, questionId, id));
    setFreshId(newId());
    announce('Jot removed. You can put it back.');
  }

  return (
    <div class="talk-jots" ref={list}>
      {rows.map((jot, index) => (
        <div class="talk-jot" key={jot.id}>
          <label class="field-label" for={`${hintId}-${jot.id}`}>
            {index === 0 ? label : `${label} ${index + 1}`}
            {about !== undefined && <span class="visually-hidden"> on “{about}”</span>}
          </label>
          <textarea
            id={`${hintId}-${jot.id}`}
            class="field-input"
            rows={1}
            autoComplete="off"
            aria-describedby={hintId}
            value={jot.text}
            onInput={(event) => write(jot.id, event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              addAnother();
            }}
          />
          {jots.length > 0 && (
            <button type="button" class="button-link" onClick={() => remove(jot.id)}>
              Remove
              <span class="visually-hidden"> {index === 0 ? 'jot' : `jot ${index + 1}`}</span>
            </button>
          )}
        </div>
      ))}
      <p class="field-hint" id={hintId}>
        Saved as you type. Enter begins another one.
      </p>
      {canAdd && (
        <button type="button" class="button-link" onClick={addAnother}>
          Another jot
        </button>
      )}
    </div>
  );
}
