import type { Connection } from './connection.ts';

export interface ConnectionText {
  id: Connection;
  label: string;
  hint: string;
}

export const CONNECTIONS: readonly ConnectionText[] = [
  {
    id: 'shared-contact',
    label: 'Somebody I know knows them',
    hint: 'Ask that person first: an introduction helps most.',
  },
  { id: 'same-organization', label: 'We work for the same organization', hint: 'A colleague in another team or post' },
  { id: 'alum', label: 'We went to the same school or training', hint: 'Now or years ago' },
  { id: 'met', label: 'We have met', hint: 'At an event, in a class, at work' },
  { id: 'read-or-heard', label: 'I read or heard something of theirs', hint: 'An article, a talk, an interview' },
  { id: 'stranger', label: 'Not at all yet', hint: 'I found them by searching' },
];
