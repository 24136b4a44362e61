import type { ListItem } from '../questions/question-list.ts';
import { instantNumber } from '../schedule/instant.ts';
import { tidy } from '../text/tidy.ts';
import { instantOf, isoOf, readClock, sawClock } from './talk-clock.ts';
import type { Talk, TalkQuestion } from './talk.ts';

/** Minutes that a contact may give on top, at a time. */
export const MORE_MINUTES = 5;

/** The longest talk that can be agreed on, in minutes. */
const AGREED_MOST = 600;

/** A talk of some minutes that begins at `now` (UTC, ISO 8601), with the questions of the list as they stand. */
export function startTalk(items: readonly ListItem[], minutes: number, now: string): Talk {
  const agreed = Math.min(Math.max(1, Math.round(minutes) || 1), AGREED_MOST);
  const startedAt = isoOf(instantOf(now));
  return {
    startedAt,
    seenAt: startedAt,
    pausedAt: null,
    pausedSeconds: 0,
    endedAt: null,
    firstMinutes: agreed,
    agreedMinutes: agreed,
    questions: items.map((item) => newQuestion(item)),
    currentId: null,
    jots: [],
    undo: null,
    hasSound: false,
  };
}

/** The talk with its clock stopped at `now`; unchanged where it is stopped or over. */
export function pauseTalk(talk: Talk, now: string): Talk {
  const seen = sawClock(talk, now, 0);
  return seen.pausedAt !== null || seen.endedAt !== null ? seen : { ...seen, pausedAt: seen.seenAt };
}

/** The talk with its clock going on from `now`; unchanged where it is not stopped. */
export function resumeTalk(talk: Talk, now: string): Talk {
  const seen = sawClock(talk, now, 0);
  if (seen.pausedAt === null || seen.endedAt !== null) return seen;
  const pause = Math.max(0, Math.round((instantOf(seen.seenAt) - instantOf(seen.pausedAt)) / 1000));
  return { ...seen, pausedAt: null, pausedSeconds: seen.pausedSeconds + pause };
}

/** The talk with five more minutes, which the contact has given. */
export function addMinutes(talk: Talk): Talk {
  return { ...talk, agreedMinutes: Math.min(talk.agreedMinutes + MORE_MINUTES, AGREED_MOST) };
}

/** The talk over at `now`. A clock that was stopped stays where it was stopped. */
export function endTalk(talk: Talk, now: string): Talk {
  if (talk.endedAt !== null) return talk;
  const seen = sawClock(talk, now, 0);
  return { ...seen, endedAt: seen.pausedAt ?? seen.seenAt };
}

/** The talk going on after it was ended too early. The time in between counts as a pause. */
export function reopenTalk(talk: Talk, now: string): Talk {
  if (talk.endedAt === null) return talk;
  return resumeTalk({ ...talk, endedAt: null, pausedAt: talk.endedAt }, now);
}

/**
 * The talk whose clock shows some minutes at `now`, from 0 to the minutes agreed: for a start that was tapped late, and
 * for a device whose clock was set. A clock that is stopped stays stopped.
 */
export function setElapsed(talk: Talk, minutes: number, now: string): Talk {
  const at = instantNumber(now);
  if (at === null || talk.endedAt !== null) return talk;
  const run = Math.min(Math.max(0, minutes || 0), talk.agreedMinutes) * 60_000;
  const seenAt = isoOf(at);
  return { ...talk, startedAt: isoOf(at - run), seenAt, pausedAt: talk.pausedAt && seenAt, pausedSeconds: 0 };
}

/** The talk with its cues audible or not. */
export function withSound(talk: Talk, hasSound: boolean): Talk {
  return { ...talk, hasSound };
}

/**
 * The talk after the list was changed: its questions stand in the order of the list, new ones included, and a wording or
 * a must-ask that was changed is changed here, too. A line that was taken off the list goes only where nothing was done with it, so
 * that no tick, no star and no jot is lost. Nothing changes once the talk is over.
 */
export function followList(talk: Talk, items: readonly ListItem[]): Talk {
  if (talk.endedAt !== null) return talk;
  const before = new Map(talk.questions.map((question) => [question.item.id, question]));
  const listed = items.map((item) => {
    const question = before.get(item.id);
    return question ? { ...question, item } : newQuestion(item);
  });
  const onList = new Set(items.map(({ id }) => id));
  const kept = talk.questions.filter((question) => !onList.has(question.item.id) && wasTouched(question));
  return { ...talk, questions: [...listed, ...kept] };
}

/** Whether anything was done with a question in the talk. */
export function wasTouched({ mark, isStarred, jots }: TalkQuestion): boolean {
  return mark !== 'open' || isStarred || jots.some(({ text }) => tidy(text) !== '');
}

/** Whether the minutes agreed are over at `now`, so that the contact must be asked before one goes on. */
export function isTimeUp(talk: Talk, now: string): boolean {
  const { left, hasEnded } = readClock(talk, now);
  return left === 0 && !hasEnded;
}

function newQuestion(item: ListItem): TalkQuestion {
  return { item, mark: 'open', isStarred: false, jots: [] };
}
