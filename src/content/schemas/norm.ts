import { z } from 'astro/zod';
import { daySchema, idSchema } from './ids.ts';

const sentence = z.string().trim().min(8, 'Write a whole sentence.');

/** A number or rule of the field: one entry of src/content/norms/*.yaml. Chapters print it; tools compute with it. */
export const normSchema = z
  .strictObject({
    id: idSchema,
    /** What we hold, in one sentence, without digits that `values` has: those are printed from there. */
    statement: sentence,
    /** The numbers by name: { usual: 20 }. */
    values: z.record(z.string().regex(/^[a-z][a-zA-Z]*$/), z.number()).default({}),
    unit: z.string().optional(),
    /** Where our sources differ, and why we settled where we did. */
    note: sentence.optional(),
    sources: z.array(idSchema),
    /** True where the number is our own derivation; `note` then says from what. */
    ours: z.boolean().default(false),
    checkedOn: daySchema,
  })
  .refine((norm) => norm.sources.length > 0 || (norm.ours && norm.note !== undefined), {
    error: 'Name at least one source, or set "ours: true" and say in "note" how the number was derived.',
  });
