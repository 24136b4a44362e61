import { NOTES_TEXTS } from '../../../domain/talk/cues.ts';

/** No recording, and how to ask whether notes are all right. */
export function NotesLine() {
  return (
    <div class="talk-notes-line">
      <p>{NOTES_TEXTS.recording.text}</p>
      <p>
        Before you write anything down, ask: <q>{NOTES_TEXTS.notes.say}</q>
      </p>
    </div>
  );
}
