import { z } from 'astro/zod';
import { idSchema } from './ids.ts';

const sentence = z.string().trim().min(8, 'Write a whole sentence.');

/** One field pack: src/content/fields/<id>.yaml. Its questions stand in src/content/questions/ and name it. */
export const fieldSchema = z.strictObject({
  id: idSchema,
  /** As a heading: "Nursing". */
  name: z.string().min(2),
  /** Inside a sentence, after "in": "nursing", "the law". */
  phrase: z.string().min(2),
  /** What is particular about talking to people of this field, in one or two sentences. */
  summary: sentence,
  /** What to look up first, so as not to ask it. */
  lookUpFirst: z.array(sentence).length(3, 'Give three things to look up first.'),
  /** What to leave alone or to ask with care. */
  sensitivities: z.array(sentence).length(2, 'Give two sensitivities.'),
  /** Neighboring roles worth hearing, too. */
  neighbors: z.array(z.string().min(3)).length(2, 'Give two neighboring roles.'),
});
