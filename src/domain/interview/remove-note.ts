import type { Interview } from './interview.ts';
import { jotsOf, removed, withAdded, withJots } from './notes-of.ts';

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

/** The thing of an id and its place; undefined and the end of the list where there is none. */
function found<Thing extends { id: string }>(things: readonly Thing[], id: string): [Thing | undefined, number] {
  const place = things.findIndex((one) => one.id === id);
  return [things[place], place === -1 ? things.length : place];
}
