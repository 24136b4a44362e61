import { getCollection } from 'astro:content';
import type { Message } from '../../domain/messages/message.ts';
import { messagesOf, type Written } from '../../domain/messages/messages-of.ts';
import type { Question, QuestionWording } from '../../domain/questions/question.ts';

/** The whole bank, as the tools receive it. */
export async function questionBank(): Promise<Question[]> {
  return (await getCollection('questions')).map((entry) => entry.data);
}

/** The wordings of the bank, without what only the question step shows. */
export async function questionWordings(): Promise<Question[]> {
  return (await questionBank()).map(({ lookUpFirst: _lookUpFirst, ...question }) => ({
    ...question,
    why: '',
    probes: [],
  }));
}

/** The wordings of the bank by themselves, for messages that send questions ahead. */
export async function plainWordings(): Promise<QuestionWording[]> {
  return (await questionBank()).map(({ id, text, fallback }) => ({ id, text, fallback }));
}

/** All messages, as the tools receive them, in the order in which one needs them. */
export async function messageCollection(): Promise<Message[]> {
  return messagesOf(await writtenMessages());
}

/** What authors wrote for those who ask: the step makes its messages of it, which are much longer than this. */
export async function messagesForAskers(): Promise<Written> {
  const { situations, phrases } = await writtenMessages();
  return { situations: situations.filter(({ writer }) => writer === 'asker'), phrases };
}

async function writtenMessages(): Promise<Written> {
  const situations = (await getCollection('messages')).map(({ data }) => data);
  const phrases = (await getCollection('phrases')).map(({ data }) => data);
  return { situations, phrases };
}

/** The field packs by name, for a list to choose from. */
export async function fieldChoices(): Promise<{ id: string; label: string }[]> {
  const fields = await getCollection('fields');
  return fields
    .map(({ data }) => ({ id: data.id, label: data.name }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en'));
}

/** How each field reads inside a sentence, by id. */
export async function fieldPhrases(): Promise<Record<string, string>> {
  const fields = await getCollection('fields');
  return Object.fromEntries(fields.map(({ data }) => [data.id, data.phrase]));
}
