import { z } from 'astro/zod';
import { idSchema } from './ids.ts';

const sentence = z.string().trim().min(8, 'Write a whole sentence.');

export const SOURCE_KINDS = [
  'study',
  'book',
  'textbook',
  'university guide',
  'government guide',
  'article',
  'blog',
  'platform help',
  'teaching material',
] as const;

/** A publication: one entry of src/content/sources/*.yaml. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  /** Author or publisher, as a reader would look for it. */
  by: z.string().min(2),
  title: z.string().min(2),
  kind: z.enum(SOURCE_KINDS),
  year: z.number().int().min(1900).max(2100).optional(),
  url: z.url().optional(),
  /** What it is good for, in one sentence. */
  goodFor: sentence,
  /** Whether we read it, or know it through somebody who reports it. */
  read: z.enum(['seen', 'second-hand']),
  /** A doubt that readers should know of. */
  caution: sentence.optional(),
});
