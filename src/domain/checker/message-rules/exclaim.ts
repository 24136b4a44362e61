import { MESSAGE_PARTS, type MessageRule } from '../message-rule.ts';

const MARK = /[!！]/gu;
/** One can be warmth. */
const MOST = 1;

/** Two or more exclamation marks. */
export const exclaim: MessageRule = {
  id: 'exclaim',
  why: 'More than one exclamation mark sounds nervous, or like an advertisement.',
  rewrite: 'Keep one at most, and let the facts be warm: “Your talk on old radios sent me to the attic.”',
  find: ({ subject, body }) => {
    const marks = MESSAGE_PARTS.flatMap((part) =>
      [...{ subject, body }[part].text.typed.matchAll(MARK)].map(({ index }) => ({ part, index })),
    );
    const tooMany = marks[MOST];
    return tooMany && { part: tooMany.part, span: { start: tooMany.index, end: tooMany.index + 1 } };
  },
};
