import { z } from 'astro/zod';
import { CONNECTION_IDS } from '../../domain/interview/connection.ts';
import { PURPOSE_IDS } from '../../domain/interview/purpose.ts';
import { CHANNEL_IDS } from '../../domain/messages/channel.ts';
import { GROUP_IDS } from '../../domain/messages/group.ts';
import { RECIPIENT_IDS, WRITER_IDS, type Situation } from '../../domain/messages/situation.ts';
import { idSchema } from './ids.ts';
import { paragraphSchema } from './paragraph.ts';
import { optionsSchema } from './sentence.ts';

const formSchema = z.strictObject({
  id: idSchema.optional(),
  name: z.string().min(5).optional(),
  use: z.string().min(10).optional(),
  channels: z.array(z.enum(CHANNEL_IDS)).min(1),
  subject: optionsSchema.default([]),
  paragraphs: z.array(paragraphSchema).min(1),
  reasons: z.array(z.string()).min(1),
});

/** One file of src/content/messages. The type in the domain says what each field means. */
export const situationSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(5),
  group: z.enum(GROUP_IDS),
  order: z.int().min(1),
  use: z.string().min(10),
  writer: z.enum(WRITER_IDS).default('asker'),
  recipient: z.enum(RECIPIENT_IDS).default('contact'),
  connections: z.array(z.enum(CONNECTION_IDS)).default([]),
  purposes: z
    .array(z.enum(PURPOSE_IDS))
    .min(1)
    .default([...PURPOSE_IDS]),
  follows: z.array(idSchema).default([]),
  forms: z.array(formSchema).min(1),
}) satisfies z.ZodType<Situation>;
