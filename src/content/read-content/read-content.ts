import type { z } from 'astro/zod';
import { chapterSchema } from '../schemas/chapter.ts';
import { checklistItemSchema } from '../schemas/checklist-item.ts';
import { claimSchema } from '../schemas/claim.ts';
import { fallbackCardSchema } from '../schemas/fallback-card.ts';
import { fieldSchema } from '../schemas/field.ts';
import { normSchema } from '../schemas/norm.ts';
import { phraseSchema } from '../schemas/paragraph.ts';
import { probeSchema } from '../schemas/probe.ts';
import { questionSchema } from '../schemas/question.ts';
import { situationSchema } from '../schemas/situation.ts';
import { sourceSchema } from '../schemas/source.ts';
import { termSchema } from '../schemas/term.ts';
import { readChapters } from './read-chapter.ts';
import { readEntries } from './read-entries.ts';
import type { ContentFacts, Entry } from './references.ts';

interface Reading<Facts> {
  entries: Facts[];
  problems: string[];
}

/** Passes raw entries through a schema; what does not fit becomes sentences that name file, entry and field. */
function parseAll<Raw extends { id: string; file: string; data: unknown }, Schema extends z.ZodType>(
  raw: readonly Raw[],
  schema: Schema,
): Reading<Omit<Raw, 'data'> & Entry<z.output<Schema>>> {
  const entries: (Omit<Raw, 'data'> & Entry<z.output<Schema>>)[] = [];
  const problems: string[] = [];
  for (const one of raw) {
    const result = schema.safeParse(one.data);
    if (result.success) {
      entries.push({ ...one, data: result.data });
    } else {
      for (const issue of result.error.issues) {
        problems.push(`${one.file}, "${one.id}", ${issue.path.join('.') || 'entry'}: ${issue.message}`);
      }
    }
  }
  return { entries, problems };
}

/** All content of the repository at `root`, read from the raw files: what passes its schema, and what does not. */
export function readContent(root: URL): { content: ContentFacts; problems: string[] } {
  const problems: string[] = [];
  const folder = <Raw>(kind: string, read: (url: URL, label: string) => Raw[]): Raw[] => {
    try {
      return read(new URL(`src/content/${kind}/`, root), `src/content/${kind}`);
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
      return [];
    }
  };
  const sources = parseAll(folder('sources', readEntries), sourceSchema);
  const norms = parseAll(folder('norms', readEntries), normSchema);
  const claims = parseAll(folder('claims', readEntries), claimSchema);
  const terms = parseAll(folder('glossary', readEntries), termSchema);
  const fields = parseAll(folder('fields', readEntries), fieldSchema);
  const questions = parseAll(folder('questions', readEntries), questionSchema);
  const probes = parseAll(folder('probes', readEntries), probeSchema);
  const fallbackCards = parseAll(folder('fallback-cards', readEntries), fallbackCardSchema);
  const checklists = parseAll(folder('checklists', readEntries), checklistItemSchema);
  const messages = parseAll(folder('messages', readEntries), situationSchema);
  const phrases = parseAll(folder('phrases', readEntries), phraseSchema);
  const chapters = parseAll(folder('guide', readChapters), chapterSchema);
  const kinds = [
    sources,
    norms,
    claims,
    terms,
    fields,
    questions,
    probes,
    fallbackCards,
    checklists,
    messages,
    phrases,
    chapters,
  ];
  problems.push(...kinds.flatMap((kind) => kind.problems));
  return {
    content: {
      sources: sources.entries,
      norms: norms.entries,
      claims: claims.entries,
      terms: terms.entries,
      fields: fields.entries,
      questions: questions.entries,
      probes: probes.entries,
      fallbackCards: fallbackCards.entries,
      checklists: checklists.entries,
      messages: messages.entries,
      phrases: phrases.entries,
      chapters: chapters.entries,
    },
    problems,
  };
}
