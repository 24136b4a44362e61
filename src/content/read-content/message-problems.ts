import { DETAIL_IDS, MESSAGE_SLOTS, type Message, type Paragraph } from '../../domain/messages/message.ts';
import { suggestion } from './nearest.ts';
import { slotsOf } from './question-slots.ts';

const KNOWN_SLOTS: readonly string[] = [...MESSAGE_SLOTS, ...DETAIL_IDS];

/** The messages whose whole text a message takes in. */
export function includesOf(message: Message): string[] {
  return message.paragraphs.flatMap((paragraph) => (paragraph.kind === 'include' ? [paragraph.message] : []));
}

/** What is wrong with the slots and the subject of a message, each problem a sentence with its fix. */
export function messageProblems(message: Message): string[] {
  const texts = [
    ...message.subject.map((text) => ({ where: 'subject', text })),
    ...message.paragraphs.flatMap((paragraph) => textsOf(paragraph).map((text) => ({ where: paragraph.id, text }))),
  ];
  const unknown = texts.flatMap(({ where, text }) =>
    slotsOf(text)
      .filter((slot) => !KNOWN_SLOTS.includes(slot))
      .map((slot) => `${where}: the slot {${slot}} is unknown. ${suggestion(slot, KNOWN_SLOTS)}`),
  );
  const needsSubject = message.channel === 'email' && message.subject.length === 0;
  return needsSubject ? [...unknown, 'subject: an email needs one. Add at least one option without slots.'] : unknown;
}

function textsOf(paragraph: Paragraph): readonly string[] {
  return paragraph.kind === 'include' ? [] : paragraph.sentences.flatMap((sentence) => sentence.options);
}
