import { gistOfQuestion, gistOfWords, type Gist } from './gist.ts';
import type { Kept } from './plan.ts';
import { itemIntent, type ListItem } from './question-list.ts';
import type { Question } from './question.ts';

/** The lines that a list holds on to, as the engine needs them. */
export function keptForEngine(items: readonly ListItem[], bank: ReadonlyMap<string, Question>): Kept[] {
  return items.map((item) => ({
    family: item.family,
    minutes: item.minutes,
    mustAsk: item.mustAsk,
    questionId: item.from.kind === 'bank' ? item.from.questionId : null,
    intent: itemIntent(item, bank),
    findingId: item.from.kind === 'bank' ? item.from.findingId : null,
    gist: gistOfItem(item, bank),
  }));
}

/** What a line is about: the topics of the bank, and for the asker's own words those that they name. */
function gistOfItem({ from, text }: ListItem, bank: ReadonlyMap<string, Question>): Gist {
  const question = from.kind === 'bank' ? bank.get(from.questionId) : undefined;
  return text === null && question ? gistOfQuestion(question) : gistOfWords(text ?? '');
}
