import type { Audience } from './audience.ts';

export interface AudienceText {
  id: Audience;
  label: string;
  hint: string;
}

export const AUDIENCES: readonly AudienceText[] = [
  { id: 'student', label: 'Student', hint: 'At a college, a university or in training' },
  { id: 'pupil', label: 'Pupil', hint: 'At school; an adult is copied in' },
  { id: 'career-changer', label: 'Career changer', hint: 'From one line of work to another' },
  { id: 'employee', label: 'Employee', hint: 'In work, and looking around inside or near it' },
  { id: 'returner', label: 'Returner', hint: 'Back to work after a break' },
  { id: 'newcomer', label: 'Newcomer to the country', hint: 'With training or years of work from elsewhere' },
  { id: 'senior', label: 'Senior', hint: 'Leading people, or about to' },
];
