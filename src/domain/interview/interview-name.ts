import { tidy } from '../text/tidy.ts';
import type { Interview } from './interview.ts';

/** What an interview is called in lists: the contact, or else what it is about. */
export function interviewName(interview: Interview): string {
  const { name, role, organization } = interview.contact;
  const known = [tidy(name), tidy(role), tidy(organization)].find((part) => part !== '');
  return known ?? 'Interview without a name yet';
}
