import type { Interview } from '../../../domain/interview/interview.ts';
import { wordFor } from '../../../domain/questions/candidates.ts';
import { withBroughtBack } from '../../../domain/questions/list-changes.ts';
import { shortName } from '../../../domain/questions/short-name.ts';
import { newItem, type Tools } from './actions.ts';
import type { Edit } from '../session/use-undo.ts';

interface KnownLinesProps {
  known: readonly string[];
  tools: Tools;
  act: (edit: Edit) => void;
  announce: (text: string) => void;
}

/** The questions whose answer the asker knows, each with a way back. */
export function KnownLines({ known, tools, act, announce }: KnownLinesProps) {
  const textOf = (id: string) => {
    const question = tools.bankById.get(id);
    const [worded] = question ? wordFor(question, tools.asker) : [];
    return worded?.text ?? 'A question that does not fit this interview any more.';
  };
  return (
    <ul class="plain-list">
      {known.map((id) => (
        <li key={id}>
          {textOf(id)}{' '}
          <button
            type="button"
            class="button-link"
            onClick={() => {
              act((now) => bringBack(now, id, tools));
              announce('Brought back.');
            }}
          >
            Bring back<span class="visually-hidden"> “{shortName(textOf(id))}”</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The interview with a known question back on the list, where it can be worded for this asker. */
function bringBack(interview: Interview, questionId: string, { bankById, asker }: Tools): Interview {
  const question = bankById.get(questionId);
  const [worded] = question ? wordFor(question, asker) : [];
  if (!worded) return withBroughtBack(interview, questionId, null);
  const { findingId, minutes } = worded;
  const { family } = worded.question;
  const item = newItem({ from: { kind: 'bank', questionId, findingId }, text: null, family, minutes });
  return withBroughtBack(interview, questionId, item);
}
