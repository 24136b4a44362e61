import type { Interview } from '../interview/interview.ts';
import type { ListItem } from '../questions/question-list.ts';

/** The lines of an interview that can have answers: those that went into the talk, then those of the list besides. */
export function linesOf({ talk, questions }: Pick<Interview, 'talk' | 'questions'>): ListItem[] {
  const asked = (talk?.questions ?? []).map(({ item }) => item);
  const ids = new Set(asked.map(({ id }) => id));
  return [...asked, ...questions.items.filter(({ id }) => !ids.has(id))];
}
