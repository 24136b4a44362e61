import { z } from 'astro/zod';
import { AUDIENCE_IDS } from '../../domain/interview/audience.ts';
import { FINDING_KINDS } from '../../domain/interview/finding.ts';
import { PURPOSE_IDS } from '../../domain/interview/purpose.ts';
import { FAMILY_IDS } from '../../domain/questions/family.ts';
import { TOPIC_IDS } from '../../domain/questions/topics.ts';
import type { Question } from '../../domain/questions/question.ts';
import { idSchema } from './ids.ts';

const sentence = z.string().trim().min(8, 'Write a whole sentence.');

/** One entry of src/content/questions/*.yaml. The type in the domain says what each field means. */
export const questionSchema = z.strictObject({
  id: idSchema,
  intent: idSchema,
  text: sentence,
  fallback: sentence.optional(),
  topics: z.array(z.enum(TOPIC_IDS)).default([]),
  family: z.enum(FAMILY_IDS),
  usual: z.boolean().default(false),
  purposes: z.array(z.enum(PURPOSE_IDS)).min(1, 'Name at least one purpose.'),
  audiences: z.array(z.enum(AUDIENCE_IDS)).default([]),
  fields: z.array(idSchema).default([]),
  minutes: z.number().min(0.5).max(4).multipleOf(0.5),
  why: sentence,
  probes: z.array(sentence).min(1, 'Give at least one follow-up probe.').max(4),
  lookUpFirst: sentence.optional(),
  finding: z.enum(FINDING_KINDS).optional(),
}) satisfies z.ZodType<Question>;
