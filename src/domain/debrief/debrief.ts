/** What an entry is: something that can be checked, what they think of it, or how it felt. */
export const ENTRY_KIND_IDS = ['fact', 'opinion', 'feeling'] as const;

export type EntryKind = (typeof ENTRY_KIND_IDS)[number];

/** What a lead points to. */
export const LEAD_KIND_IDS = ['person', 'organization', 'reading'] as const;

export type LeadKind = (typeof LEAD_KIND_IDS)[number];

/** Whether the contact allows to be named towards a lead. */
export const MENTION_IDS = ['yes', 'no', 'not-asked'] as const;

export type Mention = (typeof MENTION_IDS)[number];

/** How much a talk told that was new. */
export const LEARNED_IDS = ['much', 'something', 'nothing'] as const;

export type Learned = (typeof LEARNED_IDS)[number];

/** How well founded the asker’s picture is, from the least to the most. */
export const CONFIDENCE_IDS = ['hearsay', 'one-account', 'fits', 'several-accounts', 'checked'] as const;

export type Confidence = (typeof CONFIDENCE_IDS)[number];

/** Which way the asker leans once the night is over. */
export const LEANING_IDS = ['toward', 'away', 'undecided'] as const;

export type Leaning = (typeof LEANING_IDS)[number];

/** One thing that was said. */
export interface DebriefEntry {
  id: string;
  /** Id of the line of the talk’s questions; null for what belongs to none. */
  questionId: string | null;
  /** Null until it is sorted. */
  kind: EntryKind | null;
  text: string;
}

/** A name that came up: somebody to hear, somewhere to look, something to read. */
export interface Lead {
  id: string;
  kind: LeadKind;
  name: string;
  /** Why, and how to reach them. */
  detail: string;
  mention: Mention;
}

/** Something that the asker means to do. */
export interface NextStep {
  id: string;
  text: string;
  /** Calendar day, "2026-12-03", or empty. */
  date: string;
  isDone: boolean;
}

/** What the asker now knows about one aim, kept under the words of the aim. */
export interface AimAnswer {
  aim: string;
  text: string;
}

/** What the asker wrote down after a talk. */
export interface Debrief {
  /** The day of the talk as the asker gives it, "2026-12-03"; empty for the day that the talk or the meeting tells. */
  talkedOn: string;
  entries: DebriefEntry[];
  /** Ids of the jots that became entries, so that one that was thrown away does not come back. */
  takenJots: string[];
  surprised: string;
  changedMind: string;
  /** How the asker ran the talk. */
  howItRan: string;
  aimAnswers: AimAnswer[];
  leads: Lead[];
  nextSteps: NextStep[];
  learned: Learned | null;
  confidence: Confidence | null;
  /** What the asker makes of it, asked from the next day on. */
  verdict: { leaning: Leaning | null; text: string };
}

/** A debrief in which nothing was written. */
export function newDebrief(): Debrief {
  return {
    talkedOn: '',
    entries: [],
    takenJots: [],
    surprised: '',
    changedMind: '',
    howItRan: '',
    aimAnswers: [],
    leads: [],
    nextSteps: [],
    learned: null,
    confidence: null,
    verdict: { leaning: null, text: '' },
  };
}
