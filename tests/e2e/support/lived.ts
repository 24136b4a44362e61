import type { Interview } from '../../../src/domain/interview/interview.ts';
import { newInterview } from '../../../src/domain/interview/interview.ts';
import { newMeeting } from '../../../src/domain/meeting/meeting.ts';
import { endTalk, startTalk } from '../../../src/domain/talk/run-talk.ts';
import { addJot, markQuestion, starQuestion } from '../../../src/domain/talk/mark-question.ts';
import type { Talk } from '../../../src/domain/talk/talk.ts';
import { fullDebrief, fullFollowUp, fullMeeting } from '../../fixtures/full-notes.ts';
import { fullInterview, ownQuestion } from './seed.ts';

/** The talk of the lived interview begins and ends. */
const [BEGUN, OVER] = ['2026-12-03T14:31:00.000Z', '2026-12-03T14:52:00.000Z'];

/** Days on which pages are looked at: the afternoon of the talk, the morning after, and half a week later. */
export const DAY_OF_TALK = '2026-12-03T17:00:00';
export const DAY_AFTER = '2026-12-04T08:00:00';
export const DAYS_LATER = '2026-12-07T10:00:00';

/** A talk about the questions of the full interview, with jots, a star and a question that was skipped. */
function talkOf(interview: Interview): Talk {
  const begun = startTalk(interview.questions.items, 30, BEGUN);
  const jotted = addJot(begun, 'item01', { id: 'jot1', text: 'in fog, by ear' });
  const starred = starQuestion(markQuestion(jotted, 'item01', 'asked'), 'item01', true);
  const skipped = markQuestion(starred, 'item02', 'skipped');
  return endTalk(addJot(skipped, null, { id: 'jot2', text: 'very calm on the radio' }), OVER);
}

/** An interview that was lived to its end: with something in every field of every step, the talk and what comes after it included. */
export function livedInterview(parts: Partial<Interview> = {}): Interview {
  const before = fullInterview();
  const debrief = fullDebrief();
  const [entry, loose] = debrief.entries;
  const sent = [
    { messageId: 'stranger-email', sentOn: '2026-11-10' },
    { messageId: 'nudge-1-email', sentOn: '2026-11-20' },
  ];
  return {
    ...before,
    message: {
      ...before.message,
      details: { ...before.message.details, myPhone: '+64 3 111 1111' },
      sent: sent.map((note) => ({
        ...note,
        id: note.messageId,
        to: 'Ingrid Halvorsen',
        subject: null,
        body: 'Dear Ingrid',
      })),
    },
    meeting: { ...fullMeeting(), choice: null },
    talk: talkOf(before),
    debrief: {
      ...debrief,
      entries: [
        ...(entry ? [{ ...entry, questionId: 'item01' }] : []),
        { id: 'entry3', questionId: 'item01', kind: 'opinion', text: 'Nobody should count alone' },
        ...(loose ? [loose] : []),
      ],
      aimAnswers: before.aims.map((aim) => ({ aim, text: `What I know now: ${aim}` })),
    },
    comparison: { marks: [{ row: 'own:what did the first count teach you', mark: 'agrees' }] },
    followUp: fullFollowUp(),
    ...parts,
  };
}

/** An interview that waits for its answer since a message was sent. */
export function waitingInterview(sentOn = '2026-11-25'): Interview {
  const before = fullInterview({ id: 'waiting00001', meeting: newMeeting() });
  const sent = [{ id: 'sent1', messageId: 'stranger-email', to: '', sentOn, subject: null, body: 'May I ask?' }];
  const contact = { ...before.contact, name: 'Tomasz Wilk' };
  return { ...before, contact, message: { ...before.message, sent } };
}

const NAMES = [
  'Ruth Adeyemi',
  'Tane Rewiti',
  'Karin Sjöberg',
  'Samuel Okafor',
  'Amina Haddad',
  'Beatriz Duarte',
  'Jun Park',
];

/** People who were asked the same two questions and the same aim; at most seven. */
export function heardPeople(count: number): Interview[] {
  return NAMES.slice(0, count).map((name, place) => {
    const id = `heard000000${place}`;
    const empty = newInterview(id, '2026-11-02T09:00:00.000Z');
    const items = [
      ownQuestion(`${id}q1`, 'What wears you out?'),
      ownQuestion(`${id}q2`, 'Who drops out of the training?', { family: 'entry-and-skills' }),
    ];
    return {
      ...empty,
      aims: ['What the license costs'],
      contact: { ...empty.contact, name, role: 'court reporter' },
      questions: { ...empty.questions, items },
      debrief: {
        ...empty.debrief,
        talkedOn: `2026-11-${10 + place}`,
        entries: [
          { id: 'e1', questionId: `${id}q1`, kind: 'opinion', text: `Evenings, and number ${place + 1} said it twice` },
          { id: 'e2', questionId: `${id}q2`, kind: 'fact', text: 'Those who do not practice every day' },
        ],
        aimAnswers: [{ aim: 'What the license costs', text: place === 0 ? '' : 'About four hundred' }],
        learned: place > 4 ? 'nothing' : 'much',
        confidence: 'one-account',
      },
    };
  });
}
