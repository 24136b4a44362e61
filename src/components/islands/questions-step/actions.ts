import type { Interview } from '../../../domain/interview/interview.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import type { Asker } from '../../../domain/questions/candidates.ts';
import type { Family } from '../../../domain/questions/family.ts';
import { withAdded } from '../../../domain/questions/list-changes.ts';
import type { Question } from '../../../domain/questions/question.ts';
import type { ListItem } from '../../../domain/questions/question-list.ts';
import { newId } from '../../../platform/new-id.ts';

/** What the actions on a list work with. */
export interface Tools {
  bank: readonly Question[];
  bankById: ReadonlyMap<string, Question>;
  norms: ToolNorms;
  asker: Asker;
}

/** Minutes that a question of one's own is given. */
const OWN_MINUTES = 2;

/** The interview with the question that was typed, in its place in the talk. */
export function addOwn(interview: Interview, family: Family): Interview {
  const { writing } = interview.questions;
  const added = withAdded(interview, newItem({ from: { kind: 'own' }, text: writing, family, minutes: OWN_MINUTES }));
  return { ...added, questions: { ...added.questions, writing: '' } };
}

/** A line of a list, without marks. */
export function newItem(line: Pick<ListItem, 'from' | 'text' | 'family' | 'minutes'>): ListItem {
  return { id: newId(), mustAsk: false, locked: false, ...line };
}
