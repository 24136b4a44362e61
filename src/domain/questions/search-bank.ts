import { paceFor, suits, wordFor, type Asker, type Candidate } from './candidates.ts';
import { familyOrder, type Family } from './family.ts';
import { familyText } from './family-texts.ts';
import { gistOfWords } from './gist.ts';
import type { Question } from './question.ts';
import { candidateKey } from './rank.ts';
import { SLOT_WORDS } from './slot-words.ts';
import { TOPICS, type TopicId } from './topics.ts';

/** A question of the bank as it stands on the page: in this asker's wording, ready to be looked through. */
export interface BankEntry extends Candidate {
  /** Unique among the entries. */
  key: string;
  /** What is searched, in small letters and without accents. */
  searched: string;
}

/** What is looked for. */
export interface BankFilter {
  words: string;
  family: Family | null;
  topic: TopicId | null;
  forField: boolean;
  fromFindings: boolean;
}

/** Looking for nothing in particular. */
export const ANY_ENTRY: BankFilter = { words: '', family: null, topic: null, forField: false, fromFindings: false };

/**
 * Every question of the bank that suits the asker, in the order of the talk: in each family the personal ones first,
 * then those for the field, for the position, and for everybody. One that needs a finding which is not there is told in
 * general words.
 */
export function bankEntries(bank: readonly Question[], asker: Asker): BankEntry[] {
  const labels = new Map(TOPICS.map(({ id, label }) => [id, label]));
  return bank
    .filter((question) => suits(question, asker))
    .flatMap((question) => wordingsOf(question, asker))
    .map((one) => {
      const { family, topics } = one.question;
      const named = [one.text, familyText(family).label, ...topics.map((topic) => labels.get(topic) ?? '')];
      return { ...one, key: candidateKey(one), searched: plain(named.join(' ')) };
    })
    .toSorted(
      (one, other) =>
        familyOrder(one.question.family) - familyOrder(other.question.family) || nearness(other) - nearness(one),
    );
}

function wordingsOf(question: Question, asker: Asker): Candidate[] {
  const worded = wordFor(question, asker);
  if (worded.length > 0 || question.finding === undefined) return worded;
  return [{ question, findingId: null, text: inGeneral(question.text), minutes: paceFor(question, asker) }];
}

function inGeneral(text: string): string {
  return text.replaceAll(
    /\{(?:an? )?([a-zA-Z]+)(?:['’]s)?\}/g,
    (_slot, name: string) => `[${SLOT_WORDS[name] ?? name}]`,
  );
}

function nearness({ question, findingId }: Candidate): number {
  return (
    (findingId === null ? 0 : 8) +
    (question.fields.length > 0 ? 4 : 0) +
    (question.audiences.length > 0 ? 2 : 0) +
    (question.usual ? 1 : 0) -
    (question.finding !== undefined && findingId === null ? 16 : 0)
  );
}

/** The entries that a filter lets through, in their order. A word may also be one that names a topic: "salary" finds pay. */
export function searchBank(entries: readonly BankEntry[], filter: BankFilter): BankEntry[] {
  const words = plain(filter.words.slice(0, 200))
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '')
    .map((word) => ({ word, topics: gistOfWords(word).topics }));
  return entries.filter(
    ({ question, searched, findingId }) =>
      (filter.family === null || question.family === filter.family) &&
      (filter.topic === null || question.topics.includes(filter.topic)) &&
      (!filter.forField || question.fields.length > 0) &&
      (!filter.fromFindings || findingId !== null) &&
      words.every(({ word, topics }) => searched.includes(word) || question.topics.some((topic) => topics.has(topic))),
  );
}

/** The topics of which there is an entry, in their order. */
export function topicsOf(entries: readonly BankEntry[]): { id: TopicId; label: string }[] {
  const present = new Set(entries.flatMap(({ question }) => question.topics));
  return TOPICS.filter(({ id }) => present.has(id)).map(({ id, label }) => ({ id, label }));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
