import { isSmallWord, stemOf, wordsOf } from './content-words.ts';
import type { Question } from './question.ts';
import { TOPICS, type TopicId } from './topics.ts';

/** What a question is about: its topics, and its words cut to their stems, without the small ones. */
export interface Gist {
  topics: ReadonlySet<TopicId>;
  stems: ReadonlySet<string>;
}

/** One thing that an aim names: by a word, which may belong to topics, or by a phrase, which always does. */
export interface Matter {
  /** Null for a phrase. */
  stem: string | null;
  topics: readonly TopicId[];
}

const TOPICS_BY_WORD: ReadonlyMap<string, readonly TopicId[]> = indexTopics();

/** A question is read once: the bank is asked again with every change of a list. */
const gists = new WeakMap<object, Gist>();

/** The gist of a question of the bank: its topics as its author named them, and its words without those in slots. */
export function gistOfQuestion(question: Pick<Question, 'text' | 'topics'>): Gist {
  const known = gists.get(question);
  if (known) return known;
  const { text, topics } = question;
  const gist = { topics: new Set(topics), stems: stemsOf(text.replaceAll(/\{[^}]*\}/g, ' ')) };
  gists.set(question, gist);
  return gist;
}

/** The gist of a question that the asker wrote: topics as its words name them. */
export function gistOfWords(text: string): Gist {
  return { topics: new Set(mattersOf(text).flatMap(({ topics }) => topics)), stems: stemsOf(text) };
}

/** What an aim names, each thing once. */
export function mattersOf(text: string): Matter[] {
  const words = wordsOf(text);
  const line = ` ${words.join(' ')} `;
  const matters = new Map<string, Matter>();
  for (const { id, phrases } of TOPICS) {
    for (const phrase of phrases) if (line.includes(` ${phrase} `)) matters.set(phrase, { stem: null, topics: [id] });
  }
  for (const word of words) {
    const topics = TOPICS_BY_WORD.get(word);
    const isNew = !isSmallWord(word) && !word.includes('-');
    if (topics || isNew) matters.set(stemOf(word), { stem: stemOf(word), topics: topics ?? [] });
  }
  return [...matters.values()];
}

/**
 * How near a question comes to an aim: 3 for each matter that both name in the same word, 2 for each of whose topics it
 * tells. 0 where it comes near to one of several matters by its topic alone: what a license costs is told neither by
 * every question about training nor by every one about money.
 */
export function closeness(aim: readonly Matter[], question: Gist): number {
  const tells = ({ topics }: Matter) => topics.some((topic) => question.topics.has(topic));
  const isNamed = (matter: Matter) =>
    matter.stem !== null && question.stems.has(matter.stem) && (matter.topics.length === 0 || tells(matter));
  const named = aim.filter((matter) => isNamed(matter)).length;
  const told = aim.filter((matter) => tells(matter) && !isNamed(matter)).length;
  const withTopics = aim.filter(({ topics }) => topics.length > 0).length;
  return named === 0 && told < Math.min(2, withTopics) ? 0 : 3 * named + 2 * told;
}

function stemsOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !isSmallWord(word) || TOPICS_BY_WORD.has(word))
      .map((word) => stemOf(word)),
  );
}

function indexTopics(): Map<string, TopicId[]> {
  const index = new Map<string, TopicId[]>();
  for (const { id, words } of TOPICS) {
    for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), id]);
  }
  return index;
}
