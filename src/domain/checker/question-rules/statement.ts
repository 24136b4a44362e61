import type { QuestionRule } from '../question-rule.ts';
import { typedSpan } from '../reading/plain-text.ts';
import { tells } from '../reading/tells.ts';

/** Nothing is asked, and every sentence clearly tells: what is only cut short may be a question without its mark. */
export const statement: QuestionRule = {
  id: 'statement',
  why: 'This tells them something and asks nothing, so they cannot know what you want to hear.',
  rewrite: 'Put a question behind it: “… What surprised you most about that?”',
  find: ({ text, sentences }) => {
    const isTold = sentences.every(
      ({ words, mark, tag, asks }) => mark !== '?' && !tag && asks.length === 0 && tells(words, mark),
    );
    return isTold && sentences.length > 0 ? { span: typedSpan(text, 0, text.plain.length) } : undefined;
  },
};
