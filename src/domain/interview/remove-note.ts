import type { Jot, Talk } from '../talk/talk.ts';
import type { Interview } from './interview.ts';
import type { RemovedNote } from './removed-note.ts';

/** The interview without an entry, a lead or a next step of its debrief, which can be put back. */
export function removeFromDebrief(interview: Interview, kind: 'entry' | 'lead' | 'next-step', id: string): Interview {
  const { debrief } = interview;
  if (kind === 'entry') {
    const [entry, place] = found(debrief.entries, id);
    const entries = debrief.entries.toSpliced(place, 1);
    return entry ? removed({ ...interview, debrief: { ...debrief, entries } }, { kind, entry, place }) : interview;
  }
  if (kind === 'lead') {
    const [lead, place] = found(debrief.leads, id);
    const leads = debrief.leads.toSpliced(place, 1);
    return lead ? removed({ ...interview, debrief: { ...debrief, leads } }, { kind, lead, place }) : interview;
  }
  const [step, place] = found(debrief.nextSteps, id);
  const nextSteps = debrief.nextSteps.toSpliced(place, 1);
  return step ? removed({ ...interview, debrief: { ...debrief, nextSteps } }, { kind, step, place }) : interview;
}

/** The interview without an item that the asker added to the checklist, which can be put back. */
export function removeAddedItem(interview: Interview, id: string): Interview {
  const { added } = interview.meeting.checklist;
  const [item, place] = found(added, id);
  if (!item) return interview;
  return removed(withAdded(interview, added.toSpliced(place, 1)), { kind: 'checklist-item', item, place });
}

/** The interview without a jot, which can be put back; `questionId` is null for one that belongs to no question. */
export function removeJot(interview: Interview, questionId: string | null, id: string): Interview {
  const { talk } = interview;
  if (talk === null) return interview;
  const jots = jotsOf(talk, questionId);
  const [jot, place] = found(jots, id);
  if (!jot) return interview;
  const left = withJots(talk, questionId, jots.toSpliced(place, 1));
  return removed({ ...interview, talk: left }, { kind: 'jot', questionId, jot, place });
}

/** The interview with the minutes of the norm in place of those that the asker gave, which can be put back. */
export function setBackAgenda(interview: Interview): Interview {
  const { agenda } = interview.meeting;
  if (Object.keys(agenda).length === 0) return interview;
  return removed({ ...interview, meeting: { ...interview.meeting, agenda: {} } }, { kind: 'agenda', agenda });
}

/** The interview as if its talk had not begun yet; the talk with all its jots can be put back. */
export function removeTalk(interview: Interview): Interview {
  const { talk } = interview;
  return talk === null ? interview : removed({ ...interview, talk: null }, { kind: 'talk', talk });
}

/**
 * The interview with what was taken away. A jot whose question is gone comes back as one that belongs to no question.
 * Where another talk was begun in the meantime, the two change places, so that no jot is lost.
 */
export function putNoteBack(interview: Interview, note: RemovedNote): Interview {
  const { debrief, meeting, talk } = interview;
  switch (note.kind) {
    case 'entry':
      return { ...interview, debrief: { ...debrief, entries: debrief.entries.toSpliced(note.place, 0, note.entry) } };
    case 'lead':
      return { ...interview, debrief: { ...debrief, leads: debrief.leads.toSpliced(note.place, 0, note.lead) } };
    case 'next-step':
      return {
        ...interview,
        debrief: { ...debrief, nextSteps: debrief.nextSteps.toSpliced(note.place, 0, note.step) },
      };
    case 'checklist-item':
      return withAdded(interview, meeting.checklist.added.toSpliced(note.place, 0, note.item));
    case 'jot': {
      if (talk === null) return removed(interview, note);
      const hasQuestion = talk.questions.some(({ item }) => item.id === note.questionId);
      const questionId = hasQuestion ? note.questionId : null;
      const jots = jotsOf(talk, questionId).toSpliced(note.place, 0, note.jot);
      return { ...interview, talk: withJots(talk, questionId, jots) };
    }
    case 'agenda':
      return { ...interview, meeting: { ...meeting, agenda: note.agenda } };
    case 'talk': {
      const back = { ...interview, talk: note.talk };
      return talk === null ? back : removed(back, { kind: 'talk', talk });
    }
  }
}

const REMOVED_TEXTS: Readonly<Record<RemovedNote['kind'], string>> = {
  entry: 'Entry removed.',
  lead: 'Lead removed.',
  'next-step': 'Next step removed.',
  'checklist-item': 'Item removed.',
  jot: 'Jot removed.',
  agenda: 'The minutes were set back.',
  talk: 'The talk was set back to its start.',
};

/** What the Undo button is about, in words. */
export function removedNoteText(note: RemovedNote): string {
  return REMOVED_TEXTS[note.kind];
}

/** The jots of a question, or those that belong to none. */
function jotsOf(talk: Talk, questionId: string | null): Jot[] {
  if (questionId === null) return talk.jots;
  return talk.questions.find(({ item }) => item.id === questionId)?.jots ?? [];
}

function withJots(talk: Talk, questionId: string | null, jots: Jot[]): Talk {
  if (questionId === null) return { ...talk, jots };
  const questions = talk.questions.map((one) => (one.item.id === questionId ? { ...one, jots } : one));
  return { ...talk, questions };
}

function withAdded(interview: Interview, added: Interview['meeting']['checklist']['added']): Interview {
  const { meeting } = interview;
  return { ...interview, meeting: { ...meeting, checklist: { ...meeting.checklist, added } } };
}

function removed(interview: Interview, note: RemovedNote): Interview {
  return { ...interview, undo: { kind: 'note', note } };
}

/** The thing of an id and its place; undefined and the end of the list where there is none. */
function found<Thing extends { id: string }>(things: readonly Thing[], id: string): [Thing | undefined, number] {
  const place = things.findIndex((one) => one.id === id);
  return [things[place], place === -1 ? things.length : place];
}
