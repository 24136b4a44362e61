import { FINDING_KIND_TEXTS } from '../interview/finding.ts';
import { ESSENTIAL_FAMILIES } from './plan.ts';
import type { Asker } from './candidates.ts';
import type { Family } from './family.ts';
import type { Question } from './question.ts';
import { aimServed, withTopicWords } from './rank.ts';

/** Why a question is on the list. */
export type Reason =
  | { kind: 'finding'; findingKind: NonNullable<Question['finding']> }
  | { kind: 'aim'; aim: string }
  | { kind: 'field' }
  | { kind: 'audience' }
  | { kind: 'essential'; family: Family }
  | { kind: 'family'; family: Family };

/** The reasons for one question in its wording for this asker, the most particular first; never empty. */
export function reasonsFor(question: Question, text: string, asker: Pick<Asker, 'aims' | 'audience'>): Reason[] {
  const reasons: Reason[] = [];
  const aim = aimServed({ question, text }, withTopicWords(asker.aims));
  if (question.finding !== undefined) reasons.push({ kind: 'finding', findingKind: question.finding });
  if (aim !== null) reasons.push({ kind: 'aim', aim });
  if (question.fields.length > 0) reasons.push({ kind: 'field' });
  if (question.audiences.length > 0 && asker.audience !== null) reasons.push({ kind: 'audience' });
  const isEssential = ESSENTIAL_FAMILIES.some((family) => family === question.family);
  reasons.push({ kind: isEssential ? 'essential' : 'family', family: question.family });
  return reasons;
}

const ESSENTIAL_WORDS: Partial<Record<Family, string>> = {
  opening: 'It opens the talk.',
  'hard-parts': 'Every list asks for one hard part: nobody volunteers it.',
  advice: 'Every list asks for one piece of advice.',
  people: 'Every list asks whom else to hear.',
  closing: 'It closes the talk.',
};

const FAMILY_WORDS: Partial<Record<Family, string>> = {
  path: 'Talking about their path is a warm start.',
  work: 'The work as it is takes the largest share of the talk.',
  'entry-and-skills': 'It tells you how people get in.',
  trends: 'It tells you what is changing.',
  culture: 'It tells you what it is like among the people there.',
};

/** One reason in words, for the asker to read. */
export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'finding': {
      const label = FINDING_KIND_TEXTS.find((text) => text.id === reason.findingKind)?.label ?? 'a fact';
      return `Built from your finding: ${label.charAt(0).toLowerCase()}${label.slice(1)}.`;
    }
    case 'aim':
      return `It serves your aim “${reason.aim}”.`;
    case 'field':
      return 'Written for this field.';
    case 'audience':
      return 'Written for people in your position.';
    case 'essential':
      return ESSENTIAL_WORDS[reason.family] ?? '';
    case 'family':
      return FAMILY_WORDS[reason.family] ?? '';
  }
}
