import { z } from 'astro/zod';
import { FAMILY_IDS } from '../../domain/questions/family.ts';

const sentence = z.string().trim().min(8, 'Write a whole sentence.');

/** The follow-up probes that fit any question of a family: one entry of src/content/probes/probes.yaml. */
export const probeSchema = z.strictObject({
  /** The family. */
  id: z.enum(FAMILY_IDS),
  /** What to ask next when the answer is short, whatever the question was. */
  probes: z.array(sentence).min(3, 'Give at least three probes.').max(5),
});
