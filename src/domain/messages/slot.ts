import { DETAIL_IDS } from './detail.ts';

/**
 * The names that sentences may use in braces: what the record knows, what the first finding of a kind says, and the
 * details that a message asks for. `knownOf` fills them.
 */
export const SLOT_IDS = [
  'me',
  'introduction',
  'contactName',
  'addressAs',
  'contactRole',
  'organization',
  'sharedContact',
  'connectionDetail',
  'fieldPhrase',
  'aims',
  'minutes',
  'offerWeeks',
  'meetingDay',
  'meetingTime',
  'meetingPlace',
  'sentDay',
  'sentSubject',
  'employer',
  'earlierRole',
  'from',
  'to',
  'project',
  'title',
  'school',
  'acquaintance',
  'news',
  ...DETAIL_IDS,
] as const;

/** Slots that have a value even where nothing was told. */
export const ALWAYS_KNOWN: readonly string[] = ['minutes', 'offerWeeks'] satisfies Slot[];

export type Slot = (typeof SLOT_IDS)[number];
