import { slotNames } from '../text/fill-slots.ts';
import { CHANNEL_IDS, channelText, type Channel } from './channel.ts';
import { DETAIL_IDS, type Detail } from './detail.ts';
import { GROUP_IDS } from './group.ts';
import type { Message } from './message.ts';
import type { Paragraph, Phrase, WrittenParagraph, WrittenSentence } from './paragraph.ts';
import { allOptions, type Condition, type Options, type Sentence } from './sentence.ts';
import type { Form, Situation } from './situation.ts';

/** What authors wrote: situations, and the phrases that they share. */
export interface Written {
  situations: readonly Situation[];
  phrases: readonly Phrase[];
}

/**
 * Every message, one for each channel of each situation, in the order in which one needs them: by group, by place in
 * the group, by channel. Each has its whole text; a phrase or a situation that there is not adds nothing.
 */
export function messagesOf(written: Written): Message[] {
  const group = ({ group: id }: Situation) => GROUP_IDS.indexOf(id);
  return written.situations
    .toSorted((one, other) => group(one) - group(other) || one.order - other.order)
    .flatMap((situation) =>
      CHANNEL_IDS.flatMap((channel) => {
        const form = situation.forms.find(({ channels }) => channels.includes(channel));
        return form ? [messageOf(situation, form, channel, written)] : [];
      }),
    );
}

/** The id of a situation on a channel. */
function messageId(situation: string, form: Form, channel: Channel): string {
  return form.id ?? `${situation}-${channel}`;
}

function messageOf(situation: Situation, form: Form, channel: Channel, written: Written): Message {
  const { forms: _forms, order: _order, ...shared } = situation;
  const paragraphs = form.paragraphs.flatMap((one) => wholeParagraphs(one, channel, written));
  const subject = channelText(channel).hasSubject ? form.subject : [];
  return {
    ...shared,
    id: messageId(situation.id, form, channel),
    situation: situation.id,
    channel,
    name: form.name ?? situation.name,
    use: form.use ?? situation.use,
    subject,
    paragraphs,
    details: detailsOf(subject, paragraphs),
    reasons: form.reasons,
  };
}

/** A paragraph with the text that it takes from elsewhere, and only what this channel can have. */
function wholeParagraphs(one: WrittenParagraph, channel: Channel, written: Written): Paragraph[] {
  switch (one.kind) {
    case 'own': {
      const { kind: _kind, ...paragraph } = one;
      const sentences = wholeSentences(one.sentences, written);
      const others = one.others.map((other) => wholeSentences(other, written));
      return forChannel({ ...paragraph, sentences, others }, channel);
    }
    case 'phrase': {
      const phrase = written.phrases.find(({ id }) => id === one.phrase);
      return phrase ? forChannel({ ...phrase, below: null, when: one.when, id: one.id }, channel) : [];
    }
    case 'include': {
      const forms = written.situations.find(({ id }) => id === one.situation)?.forms ?? [];
      const form = forms.find(({ channels }) => channels.includes(channel)) ?? forms[0];
      const others = form?.paragraphs.filter(({ kind }) => kind !== 'include') ?? [];
      return others
        .flatMap((other) => wholeParagraphs(other, channel, written))
        .map((paragraph) => ({ ...paragraph, id: `${one.id}-${paragraph.id}` }));
    }
  }
}

function wholeSentences(sentences: readonly WrittenSentence[], { phrases }: Written): Sentence[] {
  return sentences.flatMap((one) =>
    'phrase' in one ? (phrases.find(({ id }) => id === one.phrase)?.sentences ?? []) : [one],
  );
}

function forChannel(paragraph: Paragraph, channel: Channel): Paragraph[] {
  const fits = ({ when }: { when?: Condition | undefined }) => when?.channels?.includes(channel) ?? true;
  const sentences = paragraph.sentences.filter((sentence) => fits(sentence));
  const others = paragraph.others
    .map((other) => other.filter((sentence) => fits(sentence)))
    .filter((other) => other.length > 0);
  return fits(paragraph) ? [{ ...paragraph, sentences, others }] : [];
}

function detailsOf(subject: Options, paragraphs: readonly Paragraph[]): Detail[] {
  const sentences: readonly Sentence[] = paragraphs.flatMap((one) => [...one.sentences, ...one.others.flat()]);
  const texts = [...allOptions(subject), ...sentences.flatMap(({ options }) => allOptions(options))];
  const needed = new Set<string>([
    ...texts.flatMap((text) => slotNames(text)),
    ...[...sentences, ...paragraphs].flatMap(({ when }) => when?.has ?? []),
    ...paragraphs.flatMap(({ below }) => (below === 'times' ? ['times'] : [])),
  ]);
  return DETAIL_IDS.filter((detail) => needed.has(detail));
}
