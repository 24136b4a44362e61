import type { Way } from '../interview/way.ts';
import type { Family } from '../questions/family.ts';
import type { ClockChoice } from '../schedule/proposed-times.ts';

/** Who calls whom, and on video who opens the room. */
export const CALLER_IDS = ['asker', 'contact'] as const;

export type Caller = (typeof CALLER_IDS)[number];

/** An item that the asker added to the checklist. */
export interface AddedItem {
  id: string;
  text: string;
  isTicked: boolean;
}

/** What the asker did with the checklist. Its items are content; here are their ids. */
export interface ChecklistMarks {
  ticked: string[];
  hidden: string[];
  added: AddedItem[];
}

/**
 * When, how and where the two meet. The zones of both and the asker’s own phone number belong to the messages, which
 * tell them; the length is that of the interview.
 */
export interface Meeting {
  /** Calendar day on the asker’s clocks, "2026-12-03", or empty. */
  date: string;
  /** Wall time on the asker’s clocks, "14:30", or empty. */
  time: string;
  /** Which of two readings of the time is meant, where the clocks are changed then; null while nobody had to choose. */
  choice: ClockChoice | null;
  way: Way | null;
  /** Where they meet in person; also what was typed before a way was chosen. */
  place: string;
  /** The address of a video room. */
  link: string;
  theirPhone: string;
  /** Null while nobody has said. */
  caller: Caller | null;
  /** The program or the service that the contact prefers. */
  platform: string;
  checklist: ChecklistMarks;
  /** Minutes that the asker gave to a part of the talk; the others share what is left. */
  agenda: Partial<Record<Family, number>>;
}

/** A meeting of which nothing is known yet. */
export function newMeeting(): Meeting {
  return {
    date: '',
    time: '',
    choice: null,
    way: null,
    place: '',
    link: '',
    theirPhone: '',
    caller: null,
    platform: '',
    checklist: { ticked: [], hidden: [], added: [] },
    agenda: {},
  };
}
