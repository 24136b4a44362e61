import type { Interview } from '../interview/interview.ts';
import type { ListItem, ShownItem } from '../questions/question-list.ts';
import { tidy } from '../text/tidy.ts';
import { followList } from './run-talk.ts';
import type { Talk } from './talk.ts';

/** The lines of a list that can be asked: those that have words. The questions step tells about the others. */
export function itemsWithWords(shown: readonly ShownItem[]): ListItem[] {
  return shown.filter(({ text }) => tidy(text) !== '').map(({ item }) => item);
}

/** The talk of an interview, with its list as it is now; null where it has not begun. */
export function liveTalk({ talk }: Interview, items: readonly ListItem[]): Talk | null {
  return talk === null ? null : followList(talk, items);
}

/** The interview after something was done in its talk; unchanged where none has begun. */
export function changeTalk(interview: Interview, items: readonly ListItem[], edit: (talk: Talk) => Talk): Interview {
  const talk = liveTalk(interview, items);
  return talk === null ? interview : { ...interview, talk: edit(talk) };
}
