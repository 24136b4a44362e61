import { z } from 'astro/zod';
import { idSchema } from './ids.ts';

const sentence = z.string().trim().min(8, 'Write a whole sentence.');

/** What a claim is about, in the order of the evidence page. */
export const TOPICS = [
  { id: 'success-rates', label: 'Success rates' },
  { id: 'contacts', label: 'Contacts' },
  { id: 'asking', label: 'Asking' },
  { id: 'talk', label: 'The talk' },
  { id: 'afterward', label: 'Afterward' },
  { id: 'fairness', label: 'Fairness' },
  { id: 'learning', label: 'Learning' },
] as const;

/** How sure we are of a finding, for the people who were studied. */
export const CONFIDENCES = [
  { id: 'high', label: 'High' },
  { id: 'medium', label: 'Medium' },
  { id: 'low', label: 'Low' },
  { id: 'untraceable', label: 'Untraceable' },
] as const;

/** What is known about something: one entry of src/content/claims/*.yaml. Chapters cite it by its id. */
export const claimSchema = z.strictObject({
  id: idSchema,
  /** As a heading, without a full stop. */
  title: z.string().min(5).max(60),
  topic: z.enum(TOPICS.map((topic) => topic.id)),
  /** What was found, in one or two sentences. */
  finding: sentence,
  /** The figures, exactly as they are reported. */
  numbers: sentence.optional(),
  /** The people or firms that were studied. */
  studied: sentence,
  /** What a reader might take from it, and should not. */
  notShown: sentence,
  confidence: z.enum(CONFIDENCES.map((confidence) => confidence.id)),
  /** Only where the data of a study, or of its authors, are in doubt: what is known about that. */
  integrity: sentence.optional(),
  sources: z.array(idSchema).min(1, 'Name at least one source.'),
});
