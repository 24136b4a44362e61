import { z } from 'astro/zod';

/** Lower-case words joined by hyphens; what addresses, saved records and other content refer to. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write an id as lower-case words joined by hyphens, like "first-year-shock".');

/** A calendar day, quoted in YAML so that it stays text. */
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Write a day as "2026-11-22", in quotation marks.');
