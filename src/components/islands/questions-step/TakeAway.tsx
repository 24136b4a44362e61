import { useEffect, useState } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import type { ShownItem } from '../../../domain/questions/question-list.ts';
import { printPage } from '../../../platform/print.ts';
import { EngineTrouble } from './EngineTrouble.tsx';
import { loadEngine } from './load-engine.ts';
import { useEngineAction } from './use-engine-action.ts';
import { useLoaded } from '../session/use-loaded.ts';

interface TakeAwayProps {
  base: string;
  interview: Pick<Interview, 'contact' | 'purpose' | 'field' | 'minutes' | 'questions'>;
  shown: readonly ShownItem[];
  /** Length of the talk. */
  talkMinutes: number;
}

async function loadLink() {
  const engine = await loadEngine();
  if (engine === null) throw new Error('The engine did not arrive.');
  return await engine.loadShareLink();
}

/** The list on paper, in a note, in a file, or as a link. Whatever makes them, but paper, comes with the engine. */
export function TakeAway({ base, interview, shown, talkMinutes }: TakeAwayProps) {
  const [isSharing, setSharing] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const link = useLoaded(loadLink, isSharing);
  const { contact, purpose, field, minutes, questions } = interview;
  const list = { contact: contact.name, talkMinutes, shown };
  const copy = useEngineAction(({ copyList, listAsText }) => {
    void copyList(list).then((isDone) => {
      setCopied(isDone);
      setByHand(isDone ? null : listAsText(list));
    });
  });
  const download = useEngineAction(({ downloadList }) => downloadList(list));
  useEffect(() => {
    setCopied(false);
    setByHand(null);
  }, [shown]);

  return (
    <section class="take-along screen-only" aria-labelledby="take-heading">
      <h2 id="take-heading">Take it with you</h2>
      <div class="button-row">
        <button type="button" class="button-quiet" onClick={printPage}>
          Print the list
        </button>
        <span class="copy">
          <button type="button" class="button-quiet" aria-busy={copy.isBusy} onClick={copy.run}>
            Copy as text
          </button>
          <span class="copy-outcome" role="status">
            {isCopied && 'Copied.'}
            {byHand !== null && 'The browser did not allow it. Copy it from here:'}
          </span>
          {byHand !== null && (
            <textarea
              class="field-input"
              aria-label="Text to copy"
              readOnly
              rows={4}
              value={byHand}
              ref={(area) => area?.select()}
            />
          )}
        </span>
        <button type="button" class="button-quiet" aria-busy={download.isBusy} onClick={download.run}>
          Download as Markdown
        </button>
        <button
          type="button"
          class="button-quiet"
          aria-expanded={isSharing}
          aria-busy={isSharing && link === 'loading'}
          onClick={() => setSharing(!isSharing)}
        >
          Share as a link
        </button>
      </div>
      {(copy.hasFailed || download.hasFailed || (isSharing && link === 'failed')) && <EngineTrouble />}
      {isSharing && typeof link === 'object' && (
        <link.ShareLink base={base} items={questions.items} purpose={purpose} field={field} minutes={minutes} />
      )}
    </section>
  );
}
