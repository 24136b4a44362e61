import { checkQuestion } from '../../../domain/checker/check-question.ts';
import { answerEach } from '../../../platform/ask-worker.ts';

// Beside the page, so that reading a question never stands in the way of a key.
answerEach(checkQuestion);
