import { useEffect, useState } from 'preact/hooks';
import { findCandidates } from '../../../domain/questions/candidates.ts';
import { keptForEngine } from '../../../domain/questions/kept-for-engine.ts';
import { withAdded } from '../../../domain/questions/list-changes.ts';
import type { ListItem } from '../../../domain/questions/question-list.ts';
import { shortName } from '../../../domain/questions/short-name.ts';
import { suggestForAim } from '../../../domain/questions/suggest-for-aim.ts';
import { unmetAims, type UnmetAim } from '../../../domain/questions/unmet-aims.ts';
import { newItem, type Tools } from './actions.ts';
import type { Edit } from '../session/use-undo.ts';

interface AimLinesProps {
  items: readonly ListItem[];
  tools: Tools;
  act: (edit: Edit) => void;
  announce: (text: string) => void;
  /** Goes to the field for a question of one's own. */
  onWrite: () => void;
}

/** Milliseconds without a change of the list before it is compared with the aims. */
const PAUSE = 300;

/** The aims that nothing on the list asks about, each with a way to mend it. It comes with the engine. */
export function AimLines({ items, tools, act, announce, onWrite }: AimLinesProps) {
  const [unmet, setUnmet] = useState<readonly UnmetAim[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => setUnmet(openAims(items, tools)), PAUSE);
    return () => clearTimeout(timer);
  }, [items, tools]);
  if (unmet.length === 0) return null;

  function add(aim: string) {
    act((now) => {
      const line = suggestForAim(tools.bank, tools.asker, now.questions.items, aim);
      announce(line === null ? 'Nothing more in the collection comes near it.' : 'Added to the list.');
      return line === null ? now : withAdded(now, newItem(line));
    });
  }

  return (
    <ul class="aim-lines plain-list screen-only" aria-label="Aims without a question">
      {unmet.map(({ aim, inBank }) => (
        <li key={aim}>
          <span>Nothing on your list asks about “{shortName(aim)}”.</span>{' '}
          {inBank === 'not-listed' && (
            <button type="button" class="button-link" onClick={() => add(aim)}>
              Add a question about it
            </button>
          )}
          {inBank === 'none' && (
            <button type="button" class="button-link" onClick={onWrite}>
              Write one
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function openAims(items: readonly ListItem[], { bank, bankById, asker }: Tools): UnmetAim[] {
  if (asker.aims.length === 0) return [];
  const listed = keptForEngine(items, bankById).map(({ gist }) => gist);
  return unmetAims(asker.aims, listed, findCandidates(bank, asker));
}
