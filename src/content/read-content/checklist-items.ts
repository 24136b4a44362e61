import { getCollection } from 'astro:content';
import { withNumbers, type ChecklistItem } from '../../domain/meeting/checklist.ts';
import { normValues } from './norms.ts';

/** What to see to before a talk, in the order of the files, with the numbers of its norms in words. */
export async function checklistItems(): Promise<ChecklistItem[]> {
  const entries = await getCollection('checklists');
  return await Promise.all(
    entries.map(async ({ data }) => {
      const values = data.norm === undefined ? {} : await normValues(data.norm);
      return { ...data, text: withNumbers(data.text, values) };
    }),
  );
}
