import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useFocusOnAdded } from './use-focus-on-added.ts';

interface CardListProps<Card> {
  /** What one card is called, as in “Remove lead 1”. */
  word: string;
  title: string;
  hint: string;
  addLabel: string;
  cards: readonly Card[];
  /** The fields of a card; the number counts from 1. */
  renderFields: (card: Card, number: number) => ComponentChildren;
  onAdd: () => void;
  onRemove: (id: string) => void;
}

/**
 * A part of the debrief whose entries are cards, added and removed by hand. The first field of an added card takes the
 * focus, and the heading that of a removed one.
 */
export function CardList<Card extends { id: string }>(props: CardListProps<Card>) {
  const { word, title, hint, addLabel, cards, renderFields, onAdd, onRemove } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const { list, noteAdded } = useFocusOnAdded(cards.length);
  return (
    <section aria-labelledby={`${word}-cards`}>
      <h2 id={`${word}-cards`} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p class="field-hint">{hint}</p>
      {cards.length > 0 && (
        <ol class="card-list" ref={list}>
          {cards.map((card, index) => (
            <li key={card.id}>
              {renderFields(card, index + 1)}
              <button
                type="button"
                class="button-link"
                onClick={() => {
                  onRemove(card.id);
                  heading.current?.focus({ preventScroll: true });
                }}
              >
                Remove {word} {index + 1}
              </button>
            </li>
          ))}
        </ol>
      )}
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          noteAdded();
          onAdd();
        }}
      >
        {addLabel}
      </button>
    </section>
  );
}
