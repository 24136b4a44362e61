import { z } from 'astro/zod';
import { WAY_IDS } from '../../domain/interview/way.ts';
import { CHECKLIST_TIMES, type ChecklistItem } from '../../domain/meeting/checklist.ts';
import { idSchema } from './ids.ts';

const sentence = z.string().trim().min(8, 'Write a whole sentence.');

/** One entry of src/content/checklists/*.yaml. The type in the domain says what each field means. */
export const checklistItemSchema = z.strictObject({
  id: idSchema,
  text: sentence.refine((text) => !/\d/.test(text), 'Take numbers from a norm: "{announce} minutes".'),
  why: sentence,
  ways: z.array(z.enum(WAY_IDS)).min(1, 'Name at least one way of meeting.'),
  when: z.enum(CHECKLIST_TIMES.map(({ id }) => id)),
  norm: idSchema.optional(),
}) satisfies z.ZodType<ChecklistItem>;
