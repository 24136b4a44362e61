import { countCharacters } from '../text/count-words.ts';
import { fillSlots, type SlotValues } from '../text/fill-slots.ts';
import type { Limits } from './channel.ts';
import type { Choices } from './choices.ts';
import { composeParts } from './compose-parts.ts';
import { countSpares, dropSpares, textOfPart, type Part } from './part-text.ts';
import type { Known } from './known.ts';
import { slotValuesOf } from './slot-values.ts';
import type { Message } from './message.ts';
import { optionsIn } from './sentence.ts';
import type { Tone } from './tone.ts';

/** A paragraph as it stands. */
export interface ComposedParagraph {
  id: string;
  text: string;
  /** 'yours' where the writer worded it, so that nothing else changes it. */
  origin: 'composed' | 'yours';
  /** Which of its wordings is taken. */
  variant: number;
  /** The wordings that can be taken, in order: those that say something, each of which differs from the others. */
  variants: readonly number[];
}

/** A message, composed: plain text, paragraphs with an empty line between them. */
export interface Composed {
  subject: string | null;
  paragraphs: readonly ComposedParagraph[];
  body: string;
}

/**
 * A message from what is known. A sentence whose slots are not known is left out, with its whole paragraph where
 * nothing else is in it, so that no hole, bracket or doubled space can be left. Spare sentences go, the last one
 * first, while the body is longer than its limit. What the writer worded stays as it was written, whatever else changes.
 */
export function composeMessage(message: Message, known: Known, choices: Choices, limits: Limits): Composed {
  const values = slotValuesOf(known);
  const subject = choices.subject ?? composeSubject(message, values, choices.tone, limits.subjectCharacters);
  if (choices.whole !== null) {
    const whole = { id: 'whole', text: choices.whole, origin: 'yours', variant: 0, variants: [] } as const;
    return { subject, paragraphs: [whole], body: choices.whole };
  }
  const parts = withOrphans(composeParts(message, known, values, choices), choices.edits);
  const spares = countSpares(parts);
  let paragraphs = parts.map(asParagraph);
  for (let dropped = 1; dropped <= spares && !fits(bodyOf(paragraphs), limits); dropped += 1) {
    paragraphs = dropSpares(parts, dropped).map(asParagraph);
  }
  const shown = paragraphs.filter(({ text, origin }) => text !== '' || origin === 'yours');
  return { subject, paragraphs: shown, body: bodyOf(shown) };
}

/** The wording after the one that a paragraph has; the first after the last. */
export function nextVariant({ variant, variants }: ComposedParagraph): number {
  return variants[variants.indexOf(variant) + 1] ?? variants[0] ?? 0;
}

function composeSubject(message: Message, values: SlotValues, tone: Tone, most: number): string | null {
  const filled = optionsIn(message.subject, tone).flatMap((option) => fillSlots(option, values) ?? []);
  return filled.find((option) => countCharacters(option) <= most) ?? filled.at(-1) ?? null;
}

/** What the writer worded in a paragraph that the message no longer has stands before the last one. */
function withOrphans(parts: readonly Part[], edits: Choices['edits']): Part[] {
  const known = new Set(parts.map(({ id }) => id));
  const orphans = Object.entries(edits)
    .filter(([id, text]) => !known.has(id) && text.trim() !== '')
    .map(([id, text]): Part => ({
      id,
      edit: text,
      sentences: [],
      separator: ' ',
      below: '',
      variant: 0,
      variants: [],
    }));
  return [...parts.slice(0, -1), ...orphans, ...parts.slice(-1)];
}

function asParagraph(part: Part): ComposedParagraph {
  const { id, variant, variants, edit } = part;
  return { id, text: textOfPart(part), origin: edit === null ? 'composed' : 'yours', variant, variants };
}

function bodyOf(paragraphs: readonly ComposedParagraph[]): string {
  return paragraphs
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

function fits(body: string, { bodyCharacters }: Limits): boolean {
  return bodyCharacters === null || countCharacters(body) <= bodyCharacters;
}
