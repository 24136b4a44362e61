import type { MessageRule } from '../message-rule.ts';

/** An email without a subject. */
export const subjectMissing: MessageRule = {
  id: 'subject-missing',
  why: 'An email without a subject looks like a mistake or like something worse, and many stay unopened.',
  rewrite: 'Say who you are or what it is about: “A welder’s question about underwater work.”',
  find: ({ message, subject }) =>
    message.channel === 'email' && subject.text.plain.trim() === ''
      ? { part: 'subject', span: { start: 0, end: 0 } }
      : undefined,
};
