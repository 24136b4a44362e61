import type { Detail } from './detail.ts';

export interface DetailText {
  label: string;
  /** What a good entry looks like, as it reads inside a sentence. */
  hint: string;
}

export const DETAILS: Readonly<Record<Detail, DetailText>> = {
  times: {
    label: 'Times you can offer',
    hint: 'Two or three, at least one of them soon, in their time zone. For example: Tuesday, March 3, after 2 PM, or Thursday before noon',
  },
  referredBy: { label: 'Who suggested that you write', hint: 'For example: Ruth Adeyemi' },
  event: { label: 'Where you met', hint: 'For example: the open day at the harbor' },
  post: { label: 'The post you had applied for', hint: 'For example: ward assistant' },
  schoolProject: { label: 'What your project is about', hint: 'For example: how a town gets its water' },
  adult: { label: 'The adult who gets a copy', hint: 'For example: my teacher, Ms. Kerr' },
  myPhone: { label: 'Your phone number', hint: 'For the day itself, if something goes wrong' },
  lateMinutes: { label: 'How many minutes late', hint: 'For example: ten' },
  learned: {
    label: 'One thing you learned',
    hint: 'As particular as you can. For example: the counting is done by ear as much as by eye',
  },
  nextStep: { label: 'What you will do next', hint: 'For example: go along on a volunteer count in April' },
  advice: {
    label: 'What they advised',
    hint: 'After “you advised me to”. For example: spend a day on the survey boat',
  },
  did: { label: 'What you did', hint: 'After “I”. For example: went out with the crew in May' },
  outcomeNews: { label: 'What came of it', hint: 'After “I”. For example: start as a deckhand in June' },
  namedPerson: { label: 'The person they named', hint: 'For example: Amal Haddad' },
  askerName: { label: 'Who asked you', hint: 'As you would address them. For example: Imani' },
  redirectTo: { label: 'Who could help better', hint: 'For example: my colleague Amal Haddad' },
};
