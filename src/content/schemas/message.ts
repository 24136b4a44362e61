import { z } from 'astro/zod';
import { CONNECTION_IDS } from '../../domain/interview/connection.ts';
import { PURPOSE_IDS } from '../../domain/interview/purpose.ts';
import { CHANNEL_IDS, DETAIL_IDS, SITUATION_IDS, type Message } from '../../domain/messages/message.ts';
import { idSchema } from './ids.ts';

const conditionSchema = z.strictObject({
  purposes: z.array(z.enum(PURPOSE_IDS)).min(1).optional(),
  connections: z.array(z.enum(CONNECTION_IDS)).min(1).optional(),
});

/** A sentence is written as one text, as a list of options, or with a condition. */
const sentenceSchema = z
  .union([
    z.string(),
    z.array(z.string()).min(1),
    z.strictObject({
      options: z.union([z.string(), z.array(z.string()).min(1)]),
      when: conditionSchema.optional(),
      spare: z.boolean().default(false),
    }),
  ])
  .transform((written) => {
    if (typeof written === 'string') return { options: [written], spare: false };
    if (Array.isArray(written)) return { options: written, spare: false };
    const options = typeof written.options === 'string' ? [written.options] : written.options;
    return { ...written, options };
  });

/** A paragraph has sentences, or `include`; `list: aims` puts the aims below its sentences as a list. */
const paragraphSchema = z
  .union([
    z.strictObject({ id: idSchema, include: idSchema }),
    z.strictObject({ id: idSchema, sentences: z.array(sentenceSchema).min(1), list: z.literal('aims') }),
    z.strictObject({
      id: idSchema,
      sentences: z.array(sentenceSchema).min(1),
      join: z.enum(['space', 'line']).default('space'),
    }),
  ])
  .transform((written) => {
    if ('include' in written) return { id: written.id, kind: 'include' as const, message: written.include };
    if ('list' in written) return { id: written.id, kind: 'aims' as const, sentences: written.sentences };
    return { ...written, kind: 'sentences' as const };
  });

/** One entry of src/content/messages/*.yaml. The type in the domain says what each field means. */
export const messageSchema = z.strictObject({
  id: idSchema,
  situation: z.enum(SITUATION_IDS),
  channel: z.enum(CHANNEL_IDS),
  name: z.string().min(5),
  use: z.string().min(10),
  recipient: z.enum(['contact', 'shared-contact']).default('contact'),
  connections: z.array(z.enum(CONNECTION_IDS)).default([]),
  purposes: z.array(z.enum(PURPOSE_IDS)).min(1),
  details: z.array(z.enum(DETAIL_IDS)).default([]),
  subject: z.array(z.string()).default([]),
  paragraphs: z.array(paragraphSchema).min(1),
  reasons: z.array(z.string()).min(1),
}) satisfies z.ZodType<Message>;
