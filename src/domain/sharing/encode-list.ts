import { sealFragment } from './fragment.ts';
import type { SharedList, SharedQuestion } from './shared-list.ts';

/**
 * A list as the fragment of a link, in ASCII: purpose, field, minutes and questions with points between them. A question
 * of the bank is its id; one of the sender's own is `_<family>_<halves of a minute>_<its text in base64url>`.
 */
export function encodeList({ purpose, field, minutes, questions }: SharedList): string {
  const parts = [purpose ?? '', field ?? '', minutes === null ? '' : String(minutes), ...questions.map(encodeQuestion)];
  return sealFragment(parts.join('.'));
}

function encodeQuestion(question: SharedQuestion): string {
  if ('questionId' in question) return question.questionId;
  const { ownText, family, minutes } = question;
  return `_${family}_${minutes * 2}_${toBase64Url(ownText)}`;
}

function toBase64Url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCodePoint(byte));
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
