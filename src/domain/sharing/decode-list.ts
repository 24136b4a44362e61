import { PURPOSE_IDS } from '../interview/purpose.ts';
import { FAMILY_IDS } from '../questions/family.ts';
import { encodeList } from './encode-list.ts';
import { openFragment, type LinkFault } from './fragment.ts';
import {
  isContentId,
  isQuestionLength,
  isTalkLength,
  OWN_TEXT_MOST,
  QUESTIONS_MOST,
  sharedText,
  type SharedList,
  type SharedQuestion,
} from './shared-list.ts';

/** A list out of a link, or what is wrong with the link. */
export type DecodedList = { kind: 'good'; list: SharedList } | { kind: LinkFault };

const OWN = /^_([a-z-]+)_(\d{1,3})_([\w-]+)$/;

/**
 * The list in a fragment. Anything may be handed in: what comes out as good has valid ids, choices and lengths, texts
 * without control characters, and is what `encodeList` makes this very fragment from.
 */
export function decodeList(fragment: string): DecodedList {
  const opened = openFragment(fragment);
  if (opened.kind !== 'good') return opened;
  const list = readBody(opened.body);
  return list !== null && encodeList(list) === fragment ? { kind: 'good', list } : { kind: 'altered' };
}

function readBody(body: string): SharedList | null {
  const [purposeId = '', field = '', length = '', ...lines] = body.split('.');
  const purpose = PURPOSE_IDS.find((id) => id === purposeId) ?? null;
  const minutes = length === '' ? null : Number(length);
  const isFit =
    (purposeId === '' || purpose !== null) &&
    (field === '' || isContentId(field)) &&
    (minutes === null || isTalkLength(minutes)) &&
    lines.length >= 1 &&
    lines.length <= QUESTIONS_MOST;
  if (!isFit) return null;
  const questions = lines.map(readQuestion).filter((question) => question !== null);
  return questions.length === lines.length ? { purpose, field: field === '' ? null : field, minutes, questions } : null;
}

function readQuestion(line: string): SharedQuestion | null {
  if (isContentId(line)) return { questionId: line };
  const [, familyId = '', halves = '', letters = ''] = OWN.exec(line) ?? [];
  const family = FAMILY_IDS.find((id) => id === familyId);
  const ownText = fromBase64Url(letters);
  const minutes = Number(halves) / 2;
  const isFit = ownText !== '' && ownText.length <= OWN_TEXT_MOST && ownText === sharedText(ownText);
  return family !== undefined && isFit && isQuestionLength(minutes) ? { ownText, family, minutes } : null;
}

/** The text, or an empty one where the letters do not spell any. */
function fromBase64Url(letters: string): string {
  try {
    const bytes = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}
