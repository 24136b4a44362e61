import type { ListItem } from '../../../domain/questions/question-list.ts';

/** The wording of a line, or what to say where it is gone. */
export function wordingOf(texts: ReadonlyMap<string, string>, { id }: ListItem): string {
  return texts.get(id) || 'This question has lost its words.';
}
