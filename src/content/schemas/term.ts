import { z } from 'astro/zod';
import { idSchema } from './ids.ts';

const sentence = z.string().trim().min(8, 'Write a whole sentence.');

/** A term of the field: one entry of src/content/glossary/*.yaml. */
export const termSchema = z.strictObject({
  id: idSchema,
  /** As a heading: "weak tie". */
  name: z.string().min(2),
  /** The tongue of the name where it is not English, as HTML writes it: "fr", "fr-CA". */
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'Write a language as "fr" or "fr-CA".')
    .optional(),
  /** In one to three short sentences. */
  definition: sentence,
  /** How chapters write it; the first use in a chapter is linked. None where the words mean other things, too. */
  forms: z.array(z.string().min(3)).default([]),
  /** Terms to look at next. */
  see: z.array(idSchema).default([]),
});
