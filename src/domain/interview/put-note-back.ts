import type { Interview } from './interview.ts';
import { jotsOf, removed, withAdded, withJots } from './notes-of.ts';
import type { RemovedNote } from './removed-note.ts';

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
