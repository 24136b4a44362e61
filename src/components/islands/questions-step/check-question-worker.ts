import { checkQuestion } from '../../../domain/checker/check-question.ts';
import type { CheckRequest, CheckAnswer } from './load-checker.ts';

// Beside the page, so that reading a question never stands in the way of a key.
self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  const answer: CheckAnswer = { id: data.id, remarks: checkQuestion(data.text) };
  self.postMessage(answer, { transfer: [] });
});
