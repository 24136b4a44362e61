import { z } from 'astro/zod';
import { FALLBACK_MOMENTS, type FallbackCard } from '../../domain/questions/fallback-card.ts';
import { idSchema } from './ids.ts';

const sentence = z.string().trim().min(8, 'Write a whole sentence.');

/** One entry of src/content/fallback-cards/*.yaml. The type in the domain says what each field means. */
export const fallbackCardSchema = z.strictObject({
  id: idSchema,
  when: z.enum(FALLBACK_MOMENTS.map((moment) => moment.id)),
  say: sentence,
  why: sentence,
}) satisfies z.ZodType<FallbackCard>;
