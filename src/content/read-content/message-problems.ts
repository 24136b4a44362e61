import { channelText } from '../../domain/messages/channel.ts';
import { GROUP_IDS } from '../../domain/messages/group.ts';
import { messagesOf, type Written } from '../../domain/messages/messages-of.ts';
import type { Message } from '../../domain/messages/message.ts';
import type { OwnParagraph, Phrase, WrittenParagraph, WrittenSentence } from '../../domain/messages/paragraph.ts';
import { allOptions, optionsIn } from '../../domain/messages/sentence.ts';
import type { Situation } from '../../domain/messages/situation.ts';
import { TONE_IDS } from '../../domain/messages/tone.ts';
import { ALWAYS_KNOWN, SLOT_IDS } from '../../domain/messages/slot.ts';
import { suggestion } from './nearest.ts';
import { slotsOf } from './question-slots.ts';

/** Longest id of a message or a paragraph: saved drafts refer to it. */
const ID_MOST = 60;

/** What is wrong within a situation and with what it refers to, each problem a sentence with its fix. */
export function situationProblems(situation: Situation, written: Written): string[] {
  const { id, forms, follows, group, order } = situation;
  const situations = written.situations.map((one) => one.id);
  const twin = written.situations.find((one) => one.id !== id && one.group === group && one.order === order);
  const channels = forms.flatMap((form) => form.channels);
  const paragraphs = forms.flatMap((form) => form.paragraphs);
  return [
    ...(twin ? [`order: "${twin.id}" has ${order} in the group "${group}", too. Give each its own number.`] : []),
    ...repeated(channels).map((channel) => `channels: "${channel}" stands in two places. Leave it to one form.`),
    ...forms
      .filter((form) => form.id !== undefined && form.channels.length > 1)
      .map((form) => `id of a form: "${form.id}" cannot name ${form.channels.length} channels. Give it one channel.`),
    ...unknown('follows', 'group or situation', follows, [...GROUP_IDS, ...situations]),
    ...paragraphs.flatMap((paragraph) => referenceProblems(paragraph, written)),
    ...forms.flatMap(({ subject }) => textProblems('subject', allOptions(subject))),
    ...paragraphs.flatMap((one) => (one.kind === 'own' ? sentenceProblems(one.id, one) : [])),
    ...messagesOf({ ...written, situations: [situation, ...written.situations.filter((one) => one.id !== id)] })
      .filter((message) => message.situation === id)
      .flatMap((message) => messageProblems(message)),
  ];
}

/** What is wrong within a phrase. */
export function phraseProblems(phrase: Phrase): string[] {
  return sentenceProblems('sentences', phrase);
}

/** Ids that two messages have. */
export function repeatedMessageIds(written: Written): string[] {
  return repeated(messagesOf(written).map(({ id }) => id));
}

function messageProblems({ id, channel, subject, paragraphs }: Message): string[] {
  const isAlways = (option: string) => slotsOf(option).every((slot) => ALWAYS_KNOWN.includes(slot));
  const needsSubject =
    channelText(channel).hasSubject && !TONE_IDS.every((tone) => optionsIn(subject, tone).some(isAlways));
  const ids = paragraphs.map((paragraph) => paragraph.id);
  return [
    ...(needsSubject ? [`subject: "${id}" needs one. Add an option that stands whatever is known.`] : []),
    ...repeated(ids).map((one) => `paragraphs of "${id}": "${one}" stands twice. Give each its own id.`),
    ...[id, ...ids]
      .filter((one) => one.length > ID_MOST)
      .map((one) => `"${one}" has more than ${ID_MOST} characters. Shorten it.`),
  ];
}

function referenceProblems(paragraph: WrittenParagraph, { situations, phrases }: Written): string[] {
  const ids = (entries: readonly { id: string }[]) => entries.map((one) => one.id);
  switch (paragraph.kind) {
    case 'own': {
      const named = sentencesOf(paragraph).flatMap((one) => ('phrase' in one ? [one.phrase] : []));
      return unknown(paragraph.id, 'phrase', named, ids(phrases));
    }
    case 'phrase':
      return unknown(paragraph.id, 'phrase', [paragraph.phrase], ids(phrases));
    case 'include': {
      const included = situations.find(({ id }) => id === paragraph.situation);
      const isNested = included?.forms.some((form) => form.paragraphs.some(({ kind }) => kind === 'include')) ?? false;
      return [
        ...unknown(paragraph.id, 'situation', [paragraph.situation], ids(situations)),
        ...(isNested
          ? [`${paragraph.id}: "${paragraph.situation}" includes another text. Include that one here.`]
          : []),
      ];
    }
  }
}

function sentencesOf({ sentences, others }: Phrase | OwnParagraph): WrittenSentence[] {
  return [...sentences, ...others.flat()];
}

function sentenceProblems(where: string, texts: Phrase | OwnParagraph): string[] {
  return textProblems(
    where,
    sentencesOf(texts).flatMap((one) => ('phrase' in one ? [] : allOptions(one.options))),
  );
}

function textProblems(where: string, texts: readonly string[]): string[] {
  return [...new Set(texts)].flatMap((text) => {
    const bare = text.replaceAll(/\{(?:an? )?[a-zA-Z]+(?:['’]s)?\}/g, '');
    return [
      ...unknown(where, 'slot', slotsOf(text), SLOT_IDS),
      ...(/[{}[\]]/.test(bare) ? [`${where}: a bracket belongs to no slot in “${text}”.`] : []),
    ];
  });
}

function unknown(where: string, kind: string, named: readonly string[], known: readonly string[]): string[] {
  return named
    .filter((one) => !known.includes(one))
    .map((one) => `${where}: there is no ${kind} "${one}". ${suggestion(one, known)}`);
}

function repeated<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
}
