import { wordList } from '../lexicon/word-list.ts';
import type { QuestionRule } from '../question-rule.ts';
import { typedSpan } from '../reading/plain-text.ts';

// Parts of words, and words as people type them.
// cspell:disable

/** Words that English cannot do without: a text with none of them may be in another language. */
const ENGLISH = new Set(
  wordList(
    'i, you, your, my, we, our, us, me, the, a, an, is, are, was, were, am, be, to, of, and, have, has, had, in',
    'for, it, on, at, from, with, by, not, no, yes, this, that, these, those, he, she, they, his, her, their, do',
    'does, did, can, will, would, could, should, what, how, who, which, when, where, why, good, hello, hi, thanks',
    'thank, sorry, nice, great, so, but, or, if, as, about, here, there, please, just, very, okay, sure, well',
    'funny, work, job, question, questions',
  ),
);

// cspell:enable

/** Nothing is asked. */
export const statement: QuestionRule = {
  id: 'statement',
  why: 'This tells them something and asks nothing, so they cannot know what you want to hear.',
  rewrite: 'Put a question behind it: “… What surprised you most about that?”',
  find: ({ text, sentences }) => {
    const asks = sentences.some(({ mark, tag, asks: found }) => mark === '?' || tag || found.length > 0);
    if (asks || !sentences.some(({ wordList: { words } }) => words.some((word) => ENGLISH.has(word)))) return undefined;
    return { span: typedSpan(text, 0, text.plain.length) };
  },
};
