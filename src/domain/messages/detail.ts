/**
 * What a message may need that no other step asks for. A message asks for those that its own text uses. A new one needs
 * a higher schema of the saved interview, since an older page would not know it.
 */
export const DETAIL_IDS = [
  'times',
  'referredBy',
  'event',
  'post',
  'schoolProject',
  'adult',
  'myPhone',
  'lateMinutes',
  'learned',
  'nextStep',
  'advice',
  'did',
  'outcomeNews',
  'namedPerson',
  'askerName',
  'redirectTo',
] as const;

export type Detail = (typeof DETAIL_IDS)[number];
