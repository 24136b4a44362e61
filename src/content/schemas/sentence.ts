import { z } from 'astro/zod';
import { CONNECTION_IDS } from '../../domain/interview/connection.ts';
import { PURPOSE_IDS } from '../../domain/interview/purpose.ts';
import { CHANNEL_IDS } from '../../domain/messages/channel.ts';
import { SLOT_IDS } from '../../domain/messages/slot.ts';
import { TONE_IDS } from '../../domain/messages/tone.ts';

/** Where a sentence or a paragraph belongs. */
export const conditionSchema = z.strictObject({
  purposes: z.array(z.enum(PURPOSE_IDS)).min(1).optional(),
  connections: z.array(z.enum(CONNECTION_IDS)).min(1).optional(),
  channels: z.array(z.enum(CHANNEL_IDS)).min(1).optional(),
  tones: z.array(z.enum(TONE_IDS)).min(1).optional(),
  has: z.array(z.enum(SLOT_IDS)).min(1).optional(),
});

/** One text, or a list of them, the best first. */
const textsSchema = z
  .union([z.string(), z.array(z.string()).min(1)])
  .transform((written) => (typeof written === 'string' ? [written] : written));

/** Texts by tone; a tone that is not written is as plain. */
const tonedSchema = z
  .strictObject({ warm: textsSchema.optional(), plain: textsSchema, formal: textsSchema.optional() })
  .transform(({ warm, plain, formal }) => ({ warm: warm ?? plain, plain, formal: formal ?? plain }));

/** Wordings of a sentence or of a subject. */
export const optionsSchema = z.union([textsSchema, tonedSchema]);

/** A sentence is written as one text, as a list of options, by tone, or with a condition. */
export const sentenceSchema = z.union([
  optionsSchema.transform((options) => ({ options, spare: false })),
  z.strictObject({ options: optionsSchema, when: conditionSchema.optional(), spare: z.boolean().default(false) }),
]);
