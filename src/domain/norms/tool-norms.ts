import type { Family } from '../questions/family.ts';
import type { FollowUpNorms } from '../schedule/cadence.ts';

/**
 * The numbers of the field that the tools compute with. Pages read them from src/content/norms and pass them in,
 * so that a chapter and a tool cannot disagree. Norm ids: talk-length, rejection-talk-length, agenda,
 * question-count, must-asks, request-length, proposed-times, subject-length, linkedin-note, inmail, time-check,
 * question-words, and those of following up.
 */
export interface ToolNorms extends FollowUpNorms {
  talkLength: { short: number; usual: number; long: number; longest: number; afterRejection: number };
  /** Minutes of each family in a talk of the usual length. */
  agenda: Readonly<Record<Family, number>>;
  /** The most questions to prepare for a talk of the usual length. */
  questionsToPrepare: number;
  mustAsks: number;
  /** Words of a first email. */
  requestWords: { fewest: number; most: number; amber: number; red: number };
  /** How many times to offer (norm proposed-times). */
  timesToOffer: { fewest: number; most: number };
  /** Weeks in which the asker offers any time, as a word: "two" (norm proposed-times). */
  offerWeeksWord: string;
  /** Characters of a subject line. */
  subjectCharacters: number;
  /** Characters of a LinkedIn note. */
  linkedinNoteCharacters: number;
  /** Characters of a LinkedIn note with Premium. */
  linkedinNotePremiumCharacters: number;
  /** Characters of an InMail, which only paid accounts can send. */
  inmailCharacters: { subject: number; body: number };
  /** Minutes before the end at which to look at the clock. */
  timeCheckMinutes: number;
  /** Words of one question. */
  questionWords: number;
}
