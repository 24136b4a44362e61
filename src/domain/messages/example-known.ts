import type { Message } from './message.ts';
import type { Known } from './compose.ts';

/** Two invented people, for the examples on the page of messages and in tests. */
const ASKER = {
  me: 'Imani Okafor',
  introduction: 'a second-year nursing student in Leeds',
  contactName: 'Tomasz Wilk',
  contactRole: 'flight nurse',
  organization: 'the Yorkshire Air Ambulance',
  sharedContact: 'Ruth',
  title: 'Four minutes to the patient',
  fieldPhrase: 'nursing',
  offerWeeks: 'two',
  times: 'Tuesday, March 3, after 2 PM, or Thursday, March 5, before noon',
  learned: 'that the paperwork after a flight takes longer than the flight',
  nextStep: 'ask for a shift in the emergency department this summer',
};

/** What is known in the example of a message: everything that its situation can know. */
export function exampleKnown(message: Message, minutes: { usual: number; afterRejection: number }): Known {
  const purpose = message.purposes[0] ?? 'explore';
  return {
    purpose,
    connection: message.connections[0] ?? 'stranger',
    aims:
      purpose === 'after-rejection'
        ? ['which qualification was missing', 'what would make a difference in a year']
        : ['what a quiet shift is like', 'how you prepared for the first flight'],
    findings: [],
    slots: {
      ...ASKER,
      minutes: String(purpose === 'after-rejection' ? minutes.afterRejection : minutes.usual),
    },
  };
}
