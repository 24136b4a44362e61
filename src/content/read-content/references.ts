import type { ChecklistItem } from '../../domain/meeting/checklist.ts';
import type { Phrase } from '../../domain/messages/paragraph.ts';
import type { Situation } from '../../domain/messages/situation.ts';
import type { FallbackCard } from '../../domain/questions/fallback-card.ts';
import type { Question } from '../../domain/questions/question.ts';
import { findForm } from '../../domain/text/find-forms.ts';
import { checklistProblems } from './checklist-problems.ts';
import { phraseProblems, repeatedMessageIds, situationProblems } from './message-problems.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { suggestion } from './nearest.ts';
import { wordingProblems } from './question-wording.ts';
import { slotProblems } from './question-slots.ts';

/** An entry whose data has passed its schema. */
export interface Entry<Data> {
  id: string;
  file: string;
  data: Data;
}

export interface ChapterFacts {
  order: number;
  sources: readonly { id: string }[];
  related: readonly string[];
}

/** Everything that entries of the content say about each other. */
export interface ContentFacts {
  sources: readonly Entry<object>[];
  norms: readonly Entry<{ values: Readonly<Record<string, number>>; sources: readonly string[] }>[];
  claims: readonly Entry<{ sources: readonly string[] }>[];
  terms: readonly Entry<{ forms: readonly string[]; see: readonly string[] }>[];
  fields: readonly Entry<object>[];
  questions: readonly Entry<Question>[];
  probes: readonly Entry<{ probes: readonly string[] }>[];
  fallbackCards: readonly Entry<FallbackCard>[];
  checklists: readonly Entry<ChecklistItem>[];
  messages: readonly Entry<Situation>[];
  phrases: readonly Entry<Phrase>[];
  chapters: readonly (Entry<ChapterFacts> & { body: string })[];
}

/** Pages of the guide that are no chapters. */
const GUIDE_PAGES: readonly string[] = ['how-questions-are-read', 'how-messages-are-read'];

interface NormUse {
  id: string;
  value: string | undefined;
}

const idsOf = (entries: readonly { id: string }[]): string[] => entries.map((entry) => entry.id);

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}=["']([^"']*)["']`).exec(tag)?.[1];
}

/** The sources that the text of a chapter names: in side-notes, and in links to the list of sources. */
function sourcesInText(body: string): string[] {
  const inNotes = [...body.matchAll(/<SideNote\b[^>]*>/g)].flatMap(([tag]) => attribute(tag, 'source') ?? []);
  const inLinks = [...body.matchAll(/\]\(\/sources\/#([a-z0-9-]+)\)/g)].flatMap((match) => match[1] ?? []);
  return [...new Set([...inNotes, ...inLinks])];
}

/** The norms that the text of a chapter prints. */
export function normsInText(body: string): NormUse[] {
  return [...body.matchAll(/<(?:Norm|Rule)\b[^>]*>/g)].map(([tag]) => ({
    id: attribute(tag, 'id') ?? '',
    value: attribute(tag, 'value'),
  }));
}

/** The claims that the text of a chapter cites, each once. */
export function claimsInText(body: string): string[] {
  return [...new Set([...body.matchAll(/<Claim\b[^>]*>/g)].map(([tag]) => attribute(tag, 'id') ?? ''))];
}

/** The ids behind the links of a text to one page: `linkedOn(body, 'evidence')` finds "(/evidence/#one-in-twelve)". */
function linkedOn(body: string, page: string): string[] {
  return [...body.matchAll(/\]\(\/([a-z]+)\/#([^)\s]*)\)/g)].flatMap(([, name, id]) =>
    name === page && id !== undefined ? [id] : [],
  );
}

/** One sentence a name that no entry has. */
function unknownIds(where: string, kind: string, named: readonly string[], known: readonly string[]): string[] {
  return named
    .filter((id) => !known.includes(id))
    .map((id) => `${where}: there is no ${kind} "${id}". ${suggestion(id, known)}`);
}

function repeated(entries: readonly Entry<object>[], kind: string): string[] {
  return entries.flatMap((entry, index) => {
    const first = entries.find((other) => other.id === entry.id);
    if (first === undefined || entries.indexOf(first) === index) return [];
    return [
      `${entry.file}, id: the ${kind} "${entry.id}" stands in ${first.file}, too. Give one of the two another id.`,
    ];
  });
}

function chapterProblems(content: ContentFacts): string[] {
  const { chapters } = content;
  return chapters.flatMap((chapter) => {
    const { file, data, body } = chapter;
    const listed = idsOf(data.sources);
    const twin = chapters.find((other) => other !== chapter && other.data.order === data.order);
    const links = [...body.matchAll(/\]\(\/guide\/([a-z0-9-]+)\//g)].flatMap((match) => match[1] ?? []);
    const normProblems = normsInText(body).flatMap(({ id, value }) => {
      const norm = content.norms.find((one) => one.id === id);
      if (!norm) return unknownIds(`${file}, <Norm>`, 'norm', [id], idsOf(content.norms));
      if (value === undefined || value in norm.data.values) return [];
      return unknownIds(`${file}, <Norm id="${id}">`, 'value', [value], Object.keys(norm.data.values));
    });
    return [
      ...(twin ? [`${file}, order: ${twin.file} has ${data.order}, too. Give every chapter its own number.`] : []),
      ...unknownIds(`${file}, sources`, 'source', listed, idsOf(content.sources)),
      ...unknownIds(`${file}, related`, 'chapter', data.related, idsOf(chapters)),
      ...unknownIds(`${file}, a link`, 'chapter', links, [...idsOf(chapters), ...GUIDE_PAGES]),
      ...unknownIds(`${file}, <Claim>`, 'claim', claimsInText(body), idsOf(content.claims)),
      ...unknownIds(`${file}, a link`, 'claim', linkedOn(body, 'evidence'), idsOf(content.claims)),
      ...unknownIds(`${file}, a link`, 'term', linkedOn(body, 'glossary'), idsOf(content.terms)),
      ...sourcesInText(body)
        .filter((id) => !listed.includes(id))
        .map(
          (id) => `${file}, sources: the text cites "${id}". List it in the front matter with what it was used for.`,
        ),
      ...normProblems,
    ];
  });
}

function termProblems({ terms }: ContentFacts): string[] {
  return terms.flatMap(({ id, file, data }) => [
    ...unknownIds(`${file}, see of "${id}"`, 'term', data.see, idsOf(terms)),
    ...data.forms.flatMap((form) => {
      const other = terms.find((one) => one.id !== id && one.data.forms.includes(form));
      if (other === undefined) return [];
      return [`${file}, forms of "${id}": "${form}" is a form of "${other.id}", too. Leave it to one of the two.`];
    }),
  ]);
}

function duplicateProblems({ questions }: ContentFacts): string[] {
  return nearDuplicates(questions).map(
    ({ one, other }) =>
      `${other.file}, "${other.id}", text: it nearly repeats "${one.id}" in ${one.file} under another intent. ` +
      'Reword one of the two, or give both one intent.',
  );
}

function messageProblems({ messages, phrases }: ContentFacts): string[] {
  const written = { situations: messages.map(({ data }) => data), phrases: phrases.map(({ data }) => data) };
  return [
    ...messages.flatMap(({ id, file, data }) =>
      situationProblems(data, written).map((problem) => `${file}, "${id}", ${problem}`),
    ),
    ...phrases.flatMap(({ id, file, data }) => phraseProblems(data).map((problem) => `${file}, "${id}", ${problem}`)),
    ...repeatedMessageIds(written).map(
      (id) => `src/content/messages, id: two messages are called "${id}". Give one situation another id.`,
    ),
  ];
}

/** What does not fit together in the content, each problem a sentence that names file, field and fix. */
export function referenceProblems(content: ContentFacts): string[] {
  const fields = idsOf(content.fields);
  const sources = idsOf(content.sources);
  return [
    ...repeated(content.sources, 'source'),
    ...repeated(content.norms, 'norm'),
    ...repeated(content.claims, 'claim'),
    ...repeated(content.terms, 'term'),
    ...repeated(content.fields, 'field'),
    ...repeated(content.questions, 'question'),
    ...repeated(content.checklists, 'checklist item'),
    ...repeated(content.messages, 'situation'),
    ...repeated(content.phrases, 'phrase'),
    ...content.norms.flatMap((norm) =>
      unknownIds(`${norm.file}, sources of "${norm.id}"`, 'source', norm.data.sources, sources),
    ),
    ...content.claims.flatMap((claim) =>
      unknownIds(`${claim.file}, sources of "${claim.id}"`, 'source', claim.data.sources, sources),
    ),
    ...termProblems(content),
    ...content.questions.flatMap(({ id, file, data }) => [
      ...unknownIds(`${file}, fields of "${id}"`, 'field', data.fields, fields),
      ...[...slotProblems(data), ...wordingProblems(data)].map((problem) => `${file}, "${id}", ${problem}`),
    ]),
    ...content.checklists.flatMap(({ id, file, data }) =>
      checklistProblems(data, content.norms).map((problem) => `${file}, "${id}", ${problem}`),
    ),
    ...duplicateProblems(content),
    ...messageProblems(content),
    ...chapterProblems(content),
  ];
}

/**
 * Sources, norms, claims and terms that nothing refers to. Worth knowing, no reason to stop a build: tools may compute
 * with a norm, and a claim may stand on the evidence page only.
 */
export function unusedEntries(content: ContentFacts): string[] {
  const { chapters } = content;
  const usedSources = new Set([
    ...content.norms.flatMap((norm) => norm.data.sources),
    ...content.claims.flatMap((claim) => claim.data.sources),
    ...chapters.flatMap((chapter) => idsOf(chapter.data.sources)),
  ]);
  const usedNorms = new Set(chapters.flatMap((chapter) => normsInText(chapter.body).map((use) => use.id)));
  const usedClaims = new Set(chapters.flatMap((chapter) => claimsInText(chapter.body)));
  return [
    ...content.sources
      .filter((source) => !usedSources.has(source.id))
      .map((source) => `${source.file}: nothing cites the source "${source.id}".`),
    ...content.norms
      .filter((norm) => !usedNorms.has(norm.id))
      .map((norm) => `${norm.file}: no chapter prints the norm "${norm.id}".`),
    ...content.claims
      .filter((claim) => !usedClaims.has(claim.id))
      .map((claim) => `${claim.file}: no chapter cites the claim "${claim.id}".`),
    ...content.terms
      .filter((term) => !chapters.some((chapter) => findForm(chapter.body, term.data.forms) !== undefined))
      .map((term) => `${term.file}: no chapter uses a form of the term "${term.id}".`),
  ];
}
