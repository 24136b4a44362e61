import { z } from 'astro/zod';
import { idSchema } from './ids.ts';

const sentence = z.string().trim().min(8, 'Write a whole sentence.');

export const PARTS = [
  { id: 'idea', title: 'The idea' },
  { id: 'purposes', title: 'The purposes' },
  { id: 'before', title: 'Before' },
  { id: 'talk', title: 'The talk' },
  { id: 'after', title: 'After' },
  { id: 'for', title: 'For you in particular' },
] as const;

/** Front matter of src/content/guide/<id>.mdx. */
export const chapterSchema = z.strictObject({
  title: z.string().min(3).max(60),
  /** One sentence; it stands under the title, in lists and in search results. */
  summary: sentence,
  part: z.enum(PARTS.map((part) => part.id)),
  /** Place in the whole guide; unique. */
  order: z.number().int().positive(),
  /** What the chapter covers, for the contents page. */
  covers: z.array(z.string().min(3)).min(2),
  /** Every source that the chapter rests on, with what it was used for. */
  sources: z.array(z.strictObject({ id: idSchema, usedFor: sentence })).min(1, 'Name at least one source.'),
  /** The step of the workbench that the chapter leads to. */
  tool: z.strictObject({
    step: z.enum(['hub', 'purpose', 'contact', 'questions', 'message', 'meeting', 'sheet']),
    label: z.string().min(5),
  }),
  related: z.array(idSchema).default([]),
});
