import { isSameWording } from '../compare/same-wording.ts';
import type { Talk } from '../talk/talk.ts';
import { tidy } from '../text/tidy.ts';
import type { AimAnswer, Debrief, DebriefEntry, EntryKind, Lead, NextStep } from './debrief.ts';

/**
 * The debrief with an entry for every jot of the talk that has none yet, in the order of the talk; `newId` gives each its
 * id. A jot without words makes none. A jot whose entry was thrown away or reworded does not come back.
 */
export function takeJots(debrief: Debrief, talk: Talk | null, newId: () => string): Debrief {
  if (talk === null) return debrief;
  const ofQuestions = talk.questions.flatMap(({ item, jots }) => jots.map((jot) => ({ ...jot, questionId: item.id })));
  const all = [...ofQuestions, ...talk.jots.map((jot) => ({ ...jot, questionId: null }))];
  const fresh = all.filter(({ id, text }) => tidy(text) !== '' && !debrief.takenJots.includes(id));
  if (fresh.length === 0) return debrief;
  const entries = fresh.map(({ questionId, text }) => ({ id: newId(), questionId, kind: null, text }));
  return {
    ...debrief,
    entries: [...debrief.entries, ...entries],
    takenJots: [...debrief.takenJots, ...fresh.map(({ id }) => id)],
  };
}

/** The debrief with one more entry; `questionId` is null for what belongs to no question. */
export function addEntry(debrief: Debrief, entry: DebriefEntry): Debrief {
  return { ...debrief, entries: [...debrief.entries, entry] };
}

/** The debrief with one entry changed. */
export function changeEntry(debrief: Debrief, id: string, change: Partial<Omit<DebriefEntry, 'id'>>): Debrief {
  return { ...debrief, entries: changed(debrief.entries, id, (one) => ({ ...one, ...change })) };
}

/**
 * The debrief with what was written into an entry: one that is there is changed, and one that is not begins with it.
 * `place` says which entry it is, and to which question it belongs.
 */
export function writeEntry(
  debrief: Debrief,
  place: Pick<DebriefEntry, 'id' | 'questionId'>,
  change: Partial<Pick<DebriefEntry, 'kind' | 'text'>>,
): Debrief {
  const isThere = debrief.entries.some(({ id }) => id === place.id);
  if (isThere) return changeEntry(debrief, place.id, change);
  return addEntry(debrief, { kind: null, text: '', ...change, id: place.id, questionId: place.questionId });
}

/** The debrief with one more lead. */
export function addLead(debrief: Debrief, lead: Lead): Debrief {
  return { ...debrief, leads: [...debrief.leads, lead] };
}

/** The debrief with one lead changed. */
export function changeLead(debrief: Debrief, id: string, change: Partial<Omit<Lead, 'id'>>): Debrief {
  return { ...debrief, leads: changed(debrief.leads, id, (one) => ({ ...one, ...change })) };
}

/** The debrief with one more next step. */
export function addNextStep(debrief: Debrief, step: NextStep): Debrief {
  return { ...debrief, nextSteps: [...debrief.nextSteps, step] };
}

/** The debrief with one next step changed. */
export function changeNextStep(debrief: Debrief, id: string, change: Partial<Omit<NextStep, 'id'>>): Debrief {
  return { ...debrief, nextSteps: changed(debrief.nextSteps, id, (one) => ({ ...one, ...change })) };
}

/** The debrief with what the asker now knows about an aim, as the aim is worded; the answers keep their places. */
export function answerAim(debrief: Debrief, aim: string, text: string): Debrief {
  const answer = { aim, text };
  const place = debrief.aimAnswers.findIndex((one) => isSameWording(one.aim, aim));
  if (place === -1) return { ...debrief, aimAnswers: [...debrief.aimAnswers, answer] };
  return { ...debrief, aimAnswers: debrief.aimAnswers.with(place, answer) };
}

/**
 * What is known about each aim of the interview, in their order, with an empty text for one without an answer; answers to
 * aims that were worded otherwise since come last, so that none is lost.
 */
export function aimAnswers(debrief: Debrief, aims: readonly string[]): AimAnswer[] {
  const told = aims.filter((aim) => tidy(aim) !== '');
  const answers = told.map((aim) => ({
    aim,
    text: debrief.aimAnswers.find((answer) => isSameWording(answer.aim, aim))?.text ?? '',
  }));
  const others = debrief.aimAnswers.filter(
    (answer) => tidy(answer.text) !== '' && !told.some((aim) => isSameWording(answer.aim, aim)),
  );
  return [...answers, ...others];
}

/** The entries of one question, or of none, by kind; null for those that are not sorted yet. */
export function entriesOf(debrief: Debrief, questionId: string | null, kind: EntryKind | null): DebriefEntry[] {
  return debrief.entries.filter((entry) => entry.questionId === questionId && entry.kind === kind);
}

function changed<Thing extends { id: string }>(
  things: readonly Thing[],
  id: string,
  edit: (thing: Thing) => Thing,
): Thing[] {
  return things.map((one) => (one.id === id ? edit(one) : one));
}
