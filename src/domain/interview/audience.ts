/** Who asks. The id is what content and saved records hold. */
export const AUDIENCE_IDS = [
  'student',
  'pupil',
  'career-changer',
  'employee',
  'returner',
  'newcomer',
  'senior',
] as const;

export type Audience = (typeof AUDIENCE_IDS)[number];
