import { questionsToSend } from '../../../domain/questions/questions-to-send.ts';
import type { QuestionWording } from '../../../domain/questions/question.ts';
import { fetchJson } from '../../../platform/fetch-json.ts';

/** What words the questions of a list: the wordings of the bank by id, and how they are chosen and filled. */
export async function loadQuestionWords(base: string) {
  const bank = await fetchJson<QuestionWording[]>(`${base.replace(/\/$/, '')}/prepare/wordings.json`);
  return { questionsToSend, wordings: new Map(bank.map((question) => [question.id, question])) };
}
