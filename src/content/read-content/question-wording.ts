import { checkQuestion } from '../../domain/checker/check-question.ts';
import type { Question } from '../../domain/questions/question.ts';
import { countWords } from '../../domain/text/count-words.ts';
import { fillSlots } from '../../domain/text/fill-slots.ts';

/** What an asker might have filled in, so that a wording can be read as they will read it. */
const EXAMPLE_VALUES = {
  organization: 'Reno Ferries',
  role: 'deckhand',
  field: 'harbor work',
  minutes: '20',
  employer: 'Harbor Foods',
  earlierRole: 'reporter',
  from: 'the Navy',
  to: 'a city office',
  project: 'the ferry dock',
  title: 'Why We Wait',
  school: 'Reno College',
  acquaintance: 'Lena Ortiz',
  news: 'the new depot',
} as const;

/** A reason has at least a subject, a verb and something to gain. */
const FEWEST_WORDS_OF_REASON = 4;

/** What is wrong with the words of a question, each problem a sentence with its fix. */
export function wordingProblems(question: Question): string[] {
  const { text, fallback, why } = question;
  const reason =
    countWords(why) < FEWEST_WORDS_OF_REASON || why.trim() === text.trim()
      ? ['why: it gives no reason. Say in one sentence what the answer is good for.']
      : [];
  return [...reason, ...remarks('text', text), ...(fallback === undefined ? [] : remarks('fallback', fallback))];
}

/** A slot that does not exist is another check's to tell. */
function remarks(field: string, wording: string): string[] {
  const filled = fillSlots(wording, EXAMPLE_VALUES);
  if (filled === null) return [];
  return checkQuestion(filled).map(({ rule, span, why }) => {
    const place = filled.slice(span.start, span.end);
    return `${field}: the rule "${rule}" of the checker remarks on “${place}”. ${why} Reword it.`;
  });
}
