import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { familyText } from '../../../domain/questions/family-texts.ts';
import { withAdded } from '../../../domain/questions/list-changes.ts';
import type { ListItem } from '../../../domain/questions/question-list.ts';
import { ANY_ENTRY, bankEntries, searchBank, type BankEntry } from '../../../domain/questions/search-bank.ts';
import { standingsOf, standingText, type Standing } from '../../../domain/questions/standing.ts';
import { suggestQuestion } from '../../../domain/questions/suggest-question.ts';
import { useSettled } from '../../ui/use-settled.ts';
import { newItem, type Tools } from './actions.ts';
import { BankFilters } from './BankFilters.tsx';
import type { Edit } from '../session/use-undo.ts';

export interface BankPanelProps {
  /** The list, of which only questions and minutes matter here. */
  items: readonly ListItem[];
  tools: Tools;
  act: (edit: Edit) => void;
  announce: (text: string) => void;
}

/** Results that are shown at once, and that every “Show more” adds. */
const PAGE = 20;

/** The whole bank, searched and filtered, each question with a way to the list or the reason why it has none. */
export function BankPanel({ items, tools, act, announce }: BankPanelProps) {
  const { bank, norms, asker } = tools;
  const [filter, setFilter] = useState(ANY_ENTRY);
  const [most, setMost] = useState(PAGE);
  const results = useRef<HTMLUListElement>(null);
  const wanted = useRef<number | null>(null);
  const entries = useMemo(() => bankEntries(bank, asker), [bank, asker]);
  const settled = useSettled(filter, 200);
  const found = useMemo(() => searchBank(entries, settled), [entries, settled]);
  const standings = useMemo(() => standingsOf(bank, asker, items.map(lineOf), norms), [bank, asker, items, norms]);
  const textById = useMemo(() => new Map(entries.map(({ question, text }) => [question.id, text])), [entries]);
  const shown = found.slice(0, most);

  // The button that was pressed is gone, or the results go on above it.
  useEffect(() => {
    const line = wanted.current === null ? null : results.current?.children[wanted.current];
    wanted.current = null;
    if (line instanceof HTMLElement) line.focus();
  }, [items, most]);

  function add({ question, findingId, minutes }: BankEntry, index: number) {
    wanted.current = index;
    const from = { kind: 'bank' as const, questionId: question.id, findingId };
    act((now) => withAdded(now, newItem({ from, text: null, family: question.family, minutes })));
    announce('Added to the list.');
  }
  function suggest() {
    const { family } = filter;
    if (family === null) return;
    act((now) => {
      const line = suggestQuestion(bank, asker, now.questions.items, family);
      announce(line === null ? 'There is no other question for this part.' : 'Added to the list.');
      return line === null ? now : withAdded(now, newItem({ family, ...line }));
    });
  }

  return (
    <>
      <BankFilters
        filter={filter}
        entries={entries}
        onFilter={(next) => {
          setFilter(next);
          setMost(PAGE);
        }}
      />
      <p class="bank-count" role="status">
        {countText(found.length)}
      </p>
      {filter.family !== null && found.length > 0 && (
        <button type="button" class="button-link" onClick={suggest}>
          Add the one that suits best
        </button>
      )}
      <ul class="bank-results plain-list" ref={results} aria-label="Questions of the collection">
        {shown.map((entry, index) => (
          <li key={entry.key} tabIndex={-1}>
            <p class="question-meta">
              <span>{familyText(entry.question.family).label}</span> · <span>{entry.minutes} min</span>
            </p>
            <p class="bank-text">{entry.text}</p>
            <Offer
              standing={standings.get(entry.question.id) ?? { kind: 'fits' }}
              name={entry.text}
              textOf={(id) => textById.get(id) ?? ''}
              onAdd={() => add(entry, index)}
            />
          </li>
        ))}
      </ul>
      {found.length > most && (
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            wanted.current = most;
            setMost(most + PAGE);
          }}
        >
          Show more
        </button>
      )}
    </>
  );
}

interface OfferProps {
  standing: Standing;
  name: string;
  textOf: (questionId: string) => string;
  onAdd: () => void;
}

/** Add, or the reason why not. A list that is full can still be made longer by somebody who wants it so. */
function Offer({ standing, name, textOf, onAdd }: OfferProps) {
  const isFull = standing.kind === 'no-time' || standing.kind === 'long-enough';
  const label = isFull ? 'Add anyway' : 'Add';
  return (
    <p class="bank-offer">
      {standing.kind !== 'fits' && <span>{standingText(standing, textOf)}</span>}
      {(isFull || standing.kind === 'fits') && (
        <button type="button" class="button-link" onClick={onAdd}>
          {label}
          <span class="visually-hidden"> “{name}”</span>
        </button>
      )}
    </p>
  );
}

function lineOf({ from, minutes }: ListItem) {
  return { questionId: from.kind === 'bank' ? from.questionId : null, minutes };
}

function countText(count: number): string {
  if (count === 0) return 'No question has all of this. Take out a word or a filter, or write your own.';
  return count === 1 ? '1 question' : `${count} questions`;
}
