import { useEffect, useRef, useState } from 'preact/hooks';
import { changeDraft, draftOf, withParagraph } from '../../../domain/interview/drafts.ts';
import { setBackParagraph } from '../../../domain/interview/set-back.ts';
import { nextVariant, type ComposedParagraph } from '../../../domain/messages/compose.ts';
import type { LetterTools } from './Letter.tsx';

interface LetterParagraphProps {
  paragraph: ComposedParagraph;
  /** "Paragraph 2 of 6". */
  place: string;
  tools: LetterTools;
}

/** One paragraph: read, worded otherwise, edited where it stands, or set back. */
export function LetterParagraph({ paragraph, place, tools }: LetterParagraphProps) {
  const { messageId, change, announce } = tools;
  const { id, text, origin, variant, variants } = paragraph;
  const [isEditing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const isEmpty = text.trim() === '';
  const name = place.toLowerCase();

  function word(next: string) {
    change((now) => withParagraph(now, messageId, id, next));
  }
  function close() {
    setEditing(false);
    editButton.current?.focus();
  }
  function takeAnother() {
    const next = nextVariant(paragraph);
    change((now) => changeDraft(now, messageId, { variants: { ...draftOf(now, messageId).variants, [id]: next } }));
    announce(`Wording ${variants.indexOf(next) + 1} of ${variants.length}.`);
  }
  function setBack() {
    change((now) => setBackParagraph(now, messageId, id));
    announce('Your paragraph was set back. You can undo it.');
    close();
  }

  return (
    <div class={origin === 'yours' ? 'letter-part letter-part-yours' : 'letter-part'} role="group" aria-label={place}>
      {isEditing ? (
        <ParagraphField label={name} text={text} onText={word} onDone={close} />
      ) : (
        <p class={isEmpty ? 'letter-gap' : 'letter-text'}>{isEmpty ? 'You left this paragraph out.' : text}</p>
      )}
      <div class="letter-actions">
        {origin === 'yours' && <span class="tag tag-accent">Yours</span>}
        <button
          ref={editButton}
          type="button"
          class="button-link"
          aria-expanded={isEditing}
          onClick={() => (isEditing ? close() : setEditing(true))}
        >
          {isEditing ? 'Done' : 'Edit'}
          <span class="visually-hidden"> {name}</span>
        </button>
        {isEditing && !isEmpty && (
          <button
            type="button"
            class="button-link"
            onClick={() => {
              word('');
              announce('Left out.');
              close();
            }}
          >
            Leave out<span class="visually-hidden"> {name}</span>
          </button>
        )}
        {origin === 'composed' && variants.length > 1 && !isEditing && (
          <button type="button" class="button-link" onClick={takeAnother}>
            Another wording<span class="visually-hidden"> for {name}</span>{' '}
            <span class="letter-count" aria-hidden="true">
              {variants.indexOf(variant) + 1}/{variants.length}
            </span>
          </button>
        )}
        {origin === 'yours' && (
          <button type="button" class="button-link" onClick={setBack}>
            Set back<span class="visually-hidden"> {name}</span>
          </button>
        )}
      </div>
    </div>
  );
}

interface ParagraphFieldProps {
  label: string;
  text: string;
  onText: (text: string) => void;
  onDone: () => void;
}

/** Saved at every keystroke. Escape and Done close the field; neither loses a word. */
function ParagraphField({ label, text, onText, onDone }: ParagraphFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <textarea
      ref={field}
      class="field-input letter-field"
      aria-label={`Wording of ${label}`}
      rows={3}
      value={text}
      onInput={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    />
  );
}
