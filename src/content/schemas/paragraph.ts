import { z } from 'astro/zod';
import { LIST_IDS } from '../../domain/messages/paragraph.ts';
import { idSchema } from './ids.ts';
import { conditionSchema, sentenceSchema } from './sentence.ts';

const sentencesSchema = z.array(sentenceSchema).min(1);

/** `phrase` stands for the sentences of a phrase. */
const writtenSentencesSchema = z.array(z.union([sentenceSchema, z.strictObject({ phrase: idSchema })]));
const joinSchema = z.enum(['space', 'line']).default('space');

const partsSchema = {
  id: idSchema,
  others: z.array(writtenSentencesSchema.min(1)).default([]),
  when: conditionSchema.optional(),
};

/**
 * A paragraph has sentences of its own, those of a `phrase`, or `include`: the paragraphs of another situation. `list`
 * and `quote` put lines below its sentences.
 */
export const paragraphSchema = z
  .union([
    z.strictObject({ id: idSchema, include: idSchema }),
    z.strictObject({ id: idSchema, phrase: idSchema, when: conditionSchema.optional() }),
    z.strictObject({ ...partsSchema, sentences: writtenSentencesSchema.min(1), join: joinSchema }),
    z.strictObject({
      ...partsSchema,
      sentences: writtenSentencesSchema.min(1),
      list: z.enum(LIST_IDS),
      most: z.int().min(1).optional(),
    }),
    z.strictObject({ ...partsSchema, sentences: writtenSentencesSchema.default([]), quote: z.literal(true) }),
  ])
  .transform((written) => {
    if ('include' in written) return { kind: 'include' as const, id: written.id, situation: written.include };
    if ('phrase' in written) return { kind: 'phrase' as const, ...written };
    if ('join' in written) return { kind: 'own' as const, ...written, below: null };
    if ('list' in written) {
      const { list, ...paragraph } = written;
      return { kind: 'own' as const, ...paragraph, join: 'space' as const, below: list };
    }
    const { quote: _quote, ...paragraph } = written;
    return { kind: 'own' as const, ...paragraph, join: 'space' as const, below: 'quote' as const };
  });

/** One entry of src/content/phrases/*.yaml: wording that several messages share. */
export const phraseSchema = z.strictObject({
  id: idSchema,
  sentences: sentencesSchema,
  others: z.array(sentencesSchema).default([]),
  join: joinSchema,
});
