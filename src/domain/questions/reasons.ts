import { FINDING_KIND_TEXTS } from '../interview/finding-texts.ts';
import type { Asker } from './candidates.ts';
import type { Family } from './family.ts';
import type { Question } from './question.ts';
import { gistOfQuestion } from './gist.ts';
import { aimsServed, readAims } from './rank.ts';

/** Why a question is on the list. */
export type Reason =
  | { kind: 'finding'; findingKind: NonNullable<Question['finding']> }
  | { kind: 'aim'; aim: string }
  | { kind: 'field' }
  | { kind: 'audience' }
  | { kind: 'essential'; family: Family }
  | { kind: 'family'; family: Family; isInside: boolean };

/** The reasons for one question, the most particular first; never empty. */
export function reasonsFor(
  question: Question,
  asker: Pick<Asker, 'aims' | 'audience' | 'purpose'>,
  isMustAsk: boolean,
): Reason[] {
  const reasons: Reason[] = [];
  const [served] = aimsServed(gistOfQuestion(question), readAims(asker.aims));
  if (question.finding !== undefined) reasons.push({ kind: 'finding', findingKind: question.finding });
  if (served) reasons.push({ kind: 'aim', aim: served.aim });
  if (question.fields.length > 0) reasons.push({ kind: 'field' });
  if (question.audiences.length > 0 && asker.audience !== null) reasons.push({ kind: 'audience' });
  const { family } = question;
  if (isMustAsk || family === 'opening' || family === 'closing') reasons.push({ kind: 'essential', family });
  else reasons.push({ kind: 'family', family, isInside: asker.purpose !== 'explore' });
  return reasons;
}

const ESSENTIAL_WORDS: Partial<Record<Family, string>> = {
  opening: 'It opens the talk.',
  'hard-parts': 'Every list asks for one hard part: nobody volunteers it.',
  advice: 'Every list asks for one piece of advice.',
  people: 'Every list asks whom else to hear.',
  closing: 'It closes the talk.',
};

const FAMILY_WORDS: Record<Family, string> = {
  opening: 'It opens the talk.',
  'hard-parts': 'It tells you what the work costs people.',
  advice: 'It asks what they would do in your place.',
  people: 'It leads you on from here.',
  closing: 'It closes the talk.',
  path: 'Talking about their path is a warm start.',
  work: 'The work as it is takes the largest share of the talk.',
  'entry-and-skills': 'It tells you how people get in.',
  trends: 'It tells you what is changing.',
  culture: 'It tells you what it is like among the people there.',
};

/** Where asker and contact share an organization, or the asker knows the work. */
const INSIDE_WORDS: Partial<Record<Family, string>> = {
  'entry-and-skills': 'It tells you what counts here.',
  culture: 'It tells you what is not written down.',
};

/** One reason in words, for the asker to read. */
export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'finding': {
      const label = FINDING_KIND_TEXTS.find((text) => text.id === reason.findingKind)?.label ?? 'a fact';
      return `Built from your finding: ${label.charAt(0).toLowerCase()}${label.slice(1)}.`;
    }
    case 'aim':
      return `It comes near your aim “${reason.aim}”.`;
    case 'field':
      return 'Written for the field you chose.';
    case 'audience':
      return 'Written for people in your position.';
    case 'essential':
      return ESSENTIAL_WORDS[reason.family] ?? '';
    case 'family':
      return (reason.isInside ? INSIDE_WORDS[reason.family] : undefined) ?? FAMILY_WORDS[reason.family];
  }
}
