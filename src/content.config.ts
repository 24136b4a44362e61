import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { entriesLoader } from './content/read-content/entries-loader.ts';
import { chapterSchema } from './content/schemas/chapter.ts';
import { checklistItemSchema } from './content/schemas/checklist-item.ts';
import { claimSchema } from './content/schemas/claim.ts';
import { fallbackCardSchema } from './content/schemas/fallback-card.ts';
import { fieldSchema } from './content/schemas/field.ts';
import { normSchema } from './content/schemas/norm.ts';
import { phraseSchema } from './content/schemas/paragraph.ts';
import { probeSchema } from './content/schemas/probe.ts';
import { questionSchema } from './content/schemas/question.ts';
import { situationSchema } from './content/schemas/situation.ts';
import { sourceSchema } from './content/schemas/source.ts';
import { termSchema } from './content/schemas/term.ts';

export const collections = {
  guide: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './src/content/guide' }),
    schema: chapterSchema,
  }),
  questions: defineCollection({ loader: entriesLoader('src/content/questions'), schema: questionSchema }),
  fields: defineCollection({ loader: entriesLoader('src/content/fields'), schema: fieldSchema }),
  probes: defineCollection({ loader: entriesLoader('src/content/probes'), schema: probeSchema }),
  fallbackCards: defineCollection({
    loader: entriesLoader('src/content/fallback-cards'),
    schema: fallbackCardSchema,
  }),
  checklists: defineCollection({ loader: entriesLoader('src/content/checklists'), schema: checklistItemSchema }),
  messages: defineCollection({ loader: entriesLoader('src/content/messages'), schema: situationSchema }),
  phrases: defineCollection({ loader: entriesLoader('src/content/phrases'), schema: phraseSchema }),
  norms: defineCollection({ loader: entriesLoader('src/content/norms'), schema: normSchema }),
  sources: defineCollection({ loader: entriesLoader('src/content/sources'), schema: sourceSchema }),
  claims: defineCollection({ loader: entriesLoader('src/content/claims'), schema: claimSchema }),
  glossary: defineCollection({ loader: entriesLoader('src/content/glossary'), schema: termSchema }),
};
