import type { Interview } from '../interview/interview.ts';
import type { ToolNorms } from '../norms/tool-norms.ts';
import { tidy } from '../text/tidy.ts';
import { askerOf } from './asker-of.ts';
import { wordQuestion } from './candidates.ts';
import type { QuestionWording } from './question.ts';

/** What questions are worded with. */
export interface WordingTools {
  /** The wordings of the bank, by id. */
  wordings: ReadonlyMap<string, QuestionWording>;
  /** The field as it reads in a sentence; empty where none was chosen. */
  fieldPhrase: string;
  norms: ToolNorms;
}

/**
 * The questions of the list that a message can send ahead, in words: those that must be asked, or where none is marked
 * the first ones (norm must-asks). A question whose wording is gone is passed over.
 */
export function questionsToSend(interview: Interview, { wordings, fieldPhrase, norms }: WordingTools): string[] {
  const asker = askerOf(interview, fieldPhrase, norms);
  const inWords = interview.questions.items.flatMap(({ text, from, mustAsk }) => {
    if (text !== null || from.kind === 'own') return { text: tidy(text ?? ''), mustAsk };
    const question = wordings.get(from.questionId);
    const finding = interview.findings.find(({ id }) => id === from.findingId) ?? null;
    return { text: question ? (wordQuestion(question, asker, finding) ?? '') : '', mustAsk };
  });
  const said = inWords.filter((one) => one.text !== '');
  const marked = said.filter(({ mustAsk }) => mustAsk);
  return (marked.length > 0 ? marked : said.slice(0, norms.mustAsks)).map((one) => one.text);
}
