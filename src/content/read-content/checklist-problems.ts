import { numbersIn, type ChecklistItem } from '../../domain/meeting/checklist.ts';
import { suggestion } from './nearest.ts';

interface Norm {
  id: string;
  data: { values: Readonly<Record<string, number>> };
}

/** What is wrong with the norm of a checklist item and the numbers that it takes from there, a sentence each. */
export function checklistProblems({ text, norm }: ChecklistItem, norms: readonly Norm[]): string[] {
  const names = numbersIn(text);
  const found = norms.find(({ id }) => id === norm);
  if (norm === undefined) return names.map((name) => `text: name the norm that {${name}} comes from.`);
  if (!found) {
    const known = norms.map(({ id }) => id);
    return [`norm: there is no norm "${norm}". ${suggestion(norm, known)}`];
  }
  const values = Object.keys(found.data.values);
  return names
    .filter((name) => !values.includes(name))
    .map((name) => `text: the norm "${norm}" has no value "${name}". ${suggestion(name, values)}`);
}
