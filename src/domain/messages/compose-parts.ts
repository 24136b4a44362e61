import { fillSlots, type SlotValues } from '../text/fill-slots.ts';
import { plainPhrase } from '../text/plain-phrase.ts';
import { fitsAsker } from './fits-asker.ts';
import type { Choices } from './choices.ts';
import type { Known } from './known.ts';
import type { Message } from './message.ts';
import type { Paragraph } from './paragraph.ts';
import { textOfPart, type Part } from './part-text.ts';
import { quoteText } from './quote-text.ts';
import { optionsIn, type Condition, type Sentence } from './sentence.ts';

/** What the sentences of one message are filled with and chosen by. */
interface Ground {
  known: Known;
  values: SlotValues;
  choices: Choices;
}

/** The paragraphs of a message, filled, each in the wording that was chosen or in the first that says something. */
export function composeParts(message: Message, known: Known, values: SlotValues, choices: Choices): Part[] {
  const ground = { known, values, choices };
  return message.paragraphs.map((paragraph) => composePart(paragraph, ground));
}

function composePart(paragraph: Paragraph, ground: Ground): Part {
  const { id, join } = paragraph;
  const { variants: chosen, edits } = ground.choices;
  const below = holds(paragraph.when, ground) ? belowOf(paragraph, ground.known) : null;
  const wordings = [paragraph.sentences, ...paragraph.others].map((sentences): Part => ({
    id,
    edit: null,
    sentences: below === null ? [] : fillSentences(sentences, ground),
    separator: join === 'line' ? '\n' : ' ',
    below: below ?? '',
    variant: 0,
    variants: [],
  }));
  const texts = wordings.map((part) => textOfPart(part));
  const variants = [...texts.keys()].filter(
    (index) => texts[index] !== '' && texts.indexOf(texts[index] ?? '') === index,
  );
  const wanted = Object.hasOwn(chosen, id) ? chosen[id] : undefined;
  const variant = variants.find((index) => index === wanted) ?? variants[0] ?? 0;
  const edit = (Object.hasOwn(edits, id) ? edits[id] : undefined) ?? null;
  const { sentences = [], below: lines = '' } = wordings[variant] ?? {};
  return {
    id,
    edit,
    sentences,
    separator: join === 'line' ? '\n' : ' ',
    below: lines,
    variant,
    variants,
  };
}

/** The lines below the sentences of a paragraph, or null where it has nothing to list and goes as a whole. */
function belowOf({ below, most }: Paragraph, known: Known): string | null {
  if (below === null) return '';
  if (below === 'quote') return quoteText(known.quoted) || null;
  const lines = known[below].map((line) => plainPhrase(line)).filter((line) => line !== '');
  return lines.length === 0
    ? null
    : lines
        .slice(0, most)
        .map((line) => `- ${line}`)
        .join('\n');
}

function fillSentences(sentences: readonly Sentence[], ground: Ground): Part['sentences'] {
  return sentences
    .filter((sentence) => holds(sentence.when, ground))
    .flatMap(({ options, spare }) => {
      const filled = optionsIn(options, ground.choices.tone).map((option) => fillSlots(option, ground.values));
      const text = filled.find((one) => one !== null);
      return text === undefined || text === null ? [] : [{ text, spare }];
    });
}

function holds(condition: Condition | undefined, { known, values, choices }: Ground): boolean {
  if (!condition) return true;
  return (
    fitsAsker(condition, known, choices.tone) && (condition.has?.every((slot) => (values[slot] ?? '') !== '') ?? true)
  );
}
