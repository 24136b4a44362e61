import type { Audience } from '../interview/audience.ts';
import type { FindingKind } from '../interview/finding.ts';
import type { Purpose } from '../interview/purpose.ts';
import type { Family } from './family.ts';
import type { TopicId } from './topics.ts';

/**
 * A question of the bank, as authors write it and as tools receive it.
 * A question with `finding` is personal: it is built from one fact that the asker found.
 */
export interface Question {
  /** Kebab-case, never reused: saved interviews refer to it. */
  id: string;
  /** What it finds out. A list holds one question of an intent. */
  intent: string;
  /** The wording, with slots such as {organization}, {a role} or {organization's}. */
  text: string;
  /** The wording to take where a slot of `text` is not known; itself without slots. */
  fallback?: string | undefined;
  family: Family;
  /** What it tells about. */
  topics: readonly TopicId[];
  /** The one to begin with in its family, where nothing speaks for another. */
  usual: boolean;
  purposes: readonly Purpose[];
  /** Empty: for every audience. */
  audiences: readonly Audience[];
  /** Ids of field packs. Empty: for every field. */
  fields: readonly string[];
  /** Minutes that question and answer usually take, in halves, 0.5 to 4. */
  minutes: number;
  /** Why it is worth asking, in one sentence. */
  why: string;
  /** What to ask next when the answer is short. */
  probes: readonly string[];
  /** What to look up first, so that it need not be asked. */
  lookUpFirst?: string | undefined;
  /** The kind of finding that a personal question is built from. */
  finding?: FindingKind | undefined;
}

/** All that is needed to word a question. */
export type QuestionWording = Pick<Question, 'id' | 'text' | 'fallback'>;

/** The slots that any question may use, whatever was found. */
export const GENERAL_SLOTS = ['organization', 'role', 'field', 'minutes'] as const;
