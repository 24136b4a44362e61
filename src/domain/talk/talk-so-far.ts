import { joinList } from '../text/join-list.ts';
import { tidy } from '../text/tidy.ts';
import { readClock } from './talk-clock.ts';
import type { Talk } from './talk.ts';

/** What a talk has come to at `now` (UTC, ISO 8601), in one sentence: "23 minutes, 7 of 9 questions asked and 4 jots." */
export function talkSoFar(talk: Talk, now: string): string {
  const { elapsed, over } = readClock(talk, now);
  const minutes = Math.round((elapsed + over) / 60);
  const asked = talk.questions.filter(({ mark }) => mark === 'asked').length;
  const jots = [...talk.questions.flatMap((question) => question.jots), ...talk.jots];
  const written = jots.filter(({ text }) => tidy(text) !== '').length;
  return `${joinList([
    counted(minutes, 'minute'),
    `${asked} of ${counted(talk.questions.length, 'question')} asked`,
    counted(written, 'jot'),
  ])}.`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
