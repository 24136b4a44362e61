import { shortenList } from '../questions/shorten-list.ts';
import { readClock } from './talk-clock.ts';
import type { Talk, TalkQuestion } from './talk.ts';

/** What is left to ask, and what to ask now. */
export interface TalkOrder {
  /** The question that is being asked; null where none is left. */
  current: TalkQuestion | null;
  /** The one after it, to be kept in sight. */
  next: TalkQuestion | null;
  /** Every open question that the time allows, the current one first. */
  queue: TalkQuestion[];
  /** Open questions for which the time that is left is too short; asked if minutes are given on top. */
  noTime: TalkQuestion[];
  /** True where must-asks have risen to the front because not everything fits any more. */
  isShort: boolean;
}

/**
 * The open questions of a talk at `now` (UTC, ISO 8601), in the order in which to ask them: that of the list as long as
 * all of them fit into the minutes that are left. Once they do not, an opening that was not asked stays first, the
 * must-asks follow (norm must-asks), then what else fits; see shortenList. A must-ask is never among those without time.
 * The question that is being asked stays where it is, so that nothing changes under a thumb.
 */
export function orderQuestions(talk: Talk, now: string): TalkOrder {
  const open = talk.questions.filter(({ mark }) => mark === 'open');
  const chosen = talk.questions.find(({ item }) => item.id === talk.currentId) ?? null;
  const lines = open.map((question) => ({ ...question.item, question }));
  const kept = shortenList(lines, readClock(talk, now).left / 60).map(({ question }) => question);
  const isShort = kept.length < open.length;
  const ordered = isShort ? risen(kept) : open;
  const queue = chosen ? [chosen, ...ordered.filter((question) => question !== chosen)] : ordered;
  return {
    current: queue[0] ?? null,
    next: queue[1] ?? null,
    queue,
    noTime: open.filter((question) => !queue.includes(question)),
    isShort,
  };
}

function risen(kept: readonly TalkQuestion[]): TalkQuestion[] {
  const rank = ({ item }: TalkQuestion) => {
    if (item.family === 'opening') return 0;
    return item.mustAsk ? 1 : 2;
  };
  return kept.toSorted((one, other) => rank(one) - rank(other));
}
