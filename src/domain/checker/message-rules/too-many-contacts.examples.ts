import { REMINDER, type MessageExamples } from '../message-examples-of.ts';

export const tooManyContactsExamples: MessageExamples = {
  name: 'One reminder too many',
  looksFor: 'A third reminder: more than the two that the norm allows.',
  reason: 'After a first message and two reminders, silence is an answer.',
  setting: REMINDER,
  bad: [
    {
      text: 'This is my fourth letter to you since the fair.',
      better: 'This is my last note about the fair, with my thanks.',
    },
    {
      text: 'I wonder whether you got my other three messages.',
      better: 'I asked you about the lathes in May. Is this a better time?',
    },
    {
      text: 'I have written to you five times about the map.',
      better: 'I will leave it here, and thank you for the map.',
    },
  ],
  good: [
    {
      text: 'This is my third letter and therefore the last.',
      because: 'The third message is the second reminder, and the last one allowed.',
    },
    {
      text: 'My third client has come home since I wrote to you.',
      because: 'Clients are counted here, and no messages.',
    },
    {
      text: 'I have written to you twice, and I will not write again.',
      because: 'Two reminders are allowed, and it closes kindly.',
    },
  ],
};
