import { checkMessage } from '../../../domain/checker/check-message.ts';
import { answerEach } from '../../../platform/ask-worker.ts';
import type { CheckRequest } from './load-message-checker.ts';

// Beside the page, so that reading a message never stands in the way of a key.
answerEach(({ message, norms }: CheckRequest) => checkMessage(message, norms));
