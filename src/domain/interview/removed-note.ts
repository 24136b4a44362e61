import type { DebriefEntry, Lead, NextStep } from '../debrief/debrief.ts';
import type { AddedItem, Meeting } from '../meeting/meeting.ts';
import type { Jot, Talk } from '../talk/talk.ts';

export const REMOVED_NOTE_KINDS = ['entry', 'lead', 'next-step', 'checklist-item', 'jot', 'agenda', 'talk'] as const;

/** What was taken away last of the meeting, the talk or the debrief. Places count from 0. */
export type RemovedNote =
  | { kind: 'entry'; entry: DebriefEntry; place: number }
  | { kind: 'lead'; lead: Lead; place: number }
  | { kind: 'next-step'; step: NextStep; place: number }
  | { kind: 'checklist-item'; item: AddedItem; place: number }
  /** `questionId` is null for a jot that belonged to no question. */
  | { kind: 'jot'; questionId: string | null; jot: Jot; place: number }
  /** The minutes that the asker had given. */
  | { kind: 'agenda'; agenda: Meeting['agenda'] }
  /** The talk as it was before it was begun anew. */
  | { kind: 'talk'; talk: Talk };
