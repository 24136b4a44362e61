import type { Connection } from '../interview/connection.ts';
import type { Detail } from './detail.ts';
import type { Known } from './known.ts';
import type { Message } from './message.ts';

/** Two invented people, for the examples on the page of messages and in tests. */
const PAIR = {
  me: 'Imani Okafor',
  introduction: 'a second-year nursing student in Leeds',
  contactName: 'Tomasz Wilk',
  addressAs: 'Tomasz Wilk',
  contactRole: 'flight nurse',
  organization: 'the Yorkshire Air Ambulance',
  sharedContact: 'Ruth',
  title: 'Four minutes to the patient',
  fieldPhrase: 'nursing',
  offerWeeks: 'two',
  meetingDay: 'Thursday, March 5',
  meetingTime: '2:30 PM',
  meetingPlace: 'the café at the hangar',
  sentDay: 'Monday, February 16',
  sentSubject: 'A question about your work as a flight nurse',
};

/** What they would answer where a message asks for a detail. */
const DETAIL_ANSWERS: Readonly<Record<Detail, string>> = {
  times: 'Tuesday, March 3, after 2 PM, or Thursday, March 5, before noon',
  referredBy: 'Ruth Adeyemi',
  event: 'the open day at the hangar',
  post: 'ward assistant',
  schoolProject: 'how a town gets help in the first hour',
  adult: 'my teacher, Ms. Kerr',
  myPhone: '07700 900123',
  lateMinutes: 'ten',
  learned: 'that the paperwork after a flight takes longer than the flight',
  nextStep: 'ask for a shift in the emergency department this summer',
  advice: 'spend a night shift with a paramedic crew',
  did: 'went along for two nights in April',
  outcomeNews: 'start in the emergency department in June',
  namedPerson: 'Amal Haddad',
  askerName: 'Imani',
  redirectTo: 'my colleague Amal Haddad',
};

/** How the asker came upon the contact, in the asker’s words. */
const CONNECTION_DETAILS: Partial<Record<Connection, string>> = {
  alum: 'the nursing school in Leeds',
  'read-or-heard': 'your talk on the first four minutes',
  met: 'the open day at the hangar',
};

/** What the asker of the example wants to know, and who the asker is, where it is not the student who asks a stranger. */
interface Scene {
  introduction?: string;
  aims: readonly string[];
}

const USUAL: Scene = { aims: ['what a quiet shift is like', 'how you prepared for the first flight'] };

const AFTER_REJECTION: Scene = {
  aims: ['which qualification was missing', 'what would make a difference in a year'],
};

const COLLEAGUE: Scene = {
  introduction: 'a dispatcher in the control room',
  aims: ['what you need to hear first', 'where you wait for us'],
};

const PUPIL: Scene = { introduction: 'in tenth grade at a school in Leeds', aims: USUAL.aims };

function sceneOf({ purposes, connections, details }: Message): Scene {
  if (details.includes('schoolProject')) return PUPIL;
  if (purposes[0] === 'after-rejection') return AFTER_REJECTION;
  return connections[0] === 'same-organization' ? COLLEAGUE : USUAL;
}

/** What is known in the example of a message: everything that its situation can know. */
export function exampleKnown(message: Message, minutes: { usual: number; afterRejection: number }): Known {
  const purpose = message.purposes[0] ?? 'explore';
  const connection = message.connections[0] ?? 'stranger';
  const { introduction = PAIR.introduction, aims } = sceneOf(message);
  const isToAsker = message.writer === 'person-asked';
  return {
    purpose,
    connection,
    aims,
    questions: ['What did the first winter teach you?', 'When did you last change how you hand over a patient?'],
    times: ['Tuesday, March 3, after 2 PM', 'Thursday, March 5, before noon'],
    findings: [],
    quoted: message.follows.length > 0 ? 'Would you have 20 minutes to talk about your work, by video or phone?' : '',
    slots: {
      ...PAIR,
      ...DETAIL_ANSWERS,
      introduction,
      connectionDetail: CONNECTION_DETAILS[connection] ?? '',
      ...(isToAsker ? { me: PAIR.contactName, contactName: PAIR.me, addressAs: 'Imani' } : {}),
      minutes: String(purpose === 'after-rejection' ? minutes.afterRejection : minutes.usual),
    },
  };
}
