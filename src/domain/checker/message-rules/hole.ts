import type { MessageFound, MessagePart, MessageRule } from '../message-rule.ts';
import type { MessageReading } from '../reading/read-message.ts';

// Words as people type them.
// cspell:disable

const SLOT =
  'names?|surname|company|organization|organisation|date|day|time|title|role|position|school|university|college|city|topic|' +
  'number|link|address|field|industry|employer|department|job|event|reason';

/** What stands where a word is missing. */
const HOLES: readonly RegExp[] = [
  // "[Organization]", "{{first_name}}", "<your name>"
  /\[[^\]\n]{0,80}\]|\{{1,2}[^}\n]{0,80}\}{1,2}|<[a-z][a-z _-]{0,40}>/iu,
  // "____", "___-___-____", "XXXX"
  /(?<![\w@])_{2,}(?!\w)/u,
  /(?<!\w)X{3,}(?!\w)/u,
  new RegExp(`\\((?:your |their |the |his |her )?(?:first |last |full |mutual )?(?:${SLOT})\\)`, 'iu'),
  /%[A-Z_]{2,30}%|[«‹<]{1,2}(?:\p{L}+ ?){1,3}[»›>]{1,2}|\((?:insert|fill in|add|your|put) [^)\n]{0,60}\)/iu,
  /(?<!\w)(?:Hi|Hello|Dear|Hey|Mr\.|Ms\.|Mrs\.|Dr\.) (?:NAME|SURNAME|FIRSTNAME|CONTACT|RECIPIENT)(?!\w)/u,
  /(?<!\w)(?:INSERT|YOUR|FIRST|LAST|COMPANY|CONTACT) (?:NAME|TITLE|COMPANY|DATE|TOPIC)(?!\w)|(?<!\w)(?:TBD|TBC|undefined|NaN)(?!\w)/u,
  // "Hello , I am", "at  and", "as a ."
  /(?<=[\p{L}\p{N},;%])[ \t\u00a0]{2,}(?=\S)/u,
  /(?<=\S)[ \t\u00a0]{1,20}[,.;?](?=\s|$)/u,
  /(?<![\p{L}\p{N}'’-])(?:the|an|my|your|(?:at|as|in|from|with|am|is|of|for|by) a)[,.;](?=\s|$)/u,
  /^[ \t]*dear[,:](?=\s|$)/imu,
];

// cspell:enable

/** A word is missing: a bracket, a line to fill in, a doubled space. */
export const hole: MessageRule = {
  id: 'hole',
  why: 'A word is missing here, and an empty slot tells them that the message was meant for anybody.',
  rewrite: 'Fill it in, or leave the whole sentence out: “I read your report on the ferry dock.”',
  find: (reading) => holeIn('subject', reading) ?? holeIn('body', reading),
};

function holeIn(part: MessagePart, reading: MessageReading): MessageFound | undefined {
  const { typed } = reading[part].text;
  const found = HOLES.map((one) => one.exec(typed)).filter((one) => one !== null);
  const first = found.toSorted((one, other) => one.index - other.index)[0];
  return first && { part, span: { start: first.index, end: first.index + first[0].length } };
}
