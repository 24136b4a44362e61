import { FAMILY_IDS } from '../questions/family.ts';
import type { ListItem } from '../questions/question-list.ts';
import { choiceOr, flag, group, number, text, textOrNull, type Read } from '../saving/reader.ts';

/** One line of a question list, or null where its origin or its family is not known. */
export const readItem: Read<ListItem | null> = group((field) => {
  const from = field('from', readOrigin);
  const family = field('family', choiceOr(FAMILY_IDS, null));
  if (from === null || family === null) return null;
  return {
    id: field('id', text),
    from,
    text: field('text', textOrNull),
    family,
    minutes: field('minutes', number({ least: 0.5, most: 60, instead: 2 })),
    mustAsk: field('mustAsk', flag),
    locked: field('locked', flag),
  };
});

const readOrigin: Read<ListItem['from'] | null> = group((field) => {
  const kind = field('kind', choiceOr(['bank', 'own'], null));
  if (kind !== 'bank') return kind && { kind };
  return { kind, questionId: field('questionId', text), findingId: field('findingId', textOrNull) };
});
