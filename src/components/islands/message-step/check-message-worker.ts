import { checkMessage } from '../../../domain/checker/check-message.ts';
import type { CheckAnswer, CheckRequest } from './load-message-checker.ts';

// Beside the page, so that reading a message never stands in the way of a key.
self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  const answer: CheckAnswer = { id: data.id, remarks: checkMessage(data.message, data.norms) };
  self.postMessage(answer, { transfer: [] });
});
