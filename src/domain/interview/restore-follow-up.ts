import { ROW_MARK_IDS, type Comparison, type RowMark } from '../compare/comparison.ts';
import { STEP_STATE_IDS, type FollowUp } from '../follow-up/follow-up.ts';
import { choiceOr, day, group, list, text, type Read } from '../saving/reader.ts';

const readMark: Read<RowMark | null> = group((field) => {
  const mark = field('mark', choiceOr(ROW_MARK_IDS, null));
  return mark && { row: field('row', text), mark };
});

/** What the asker marked in comparing. */
export const readComparison: Read<Comparison> = group((field) => ({ marks: field('marks', list(readMark)) }));

/** What the asker decided about following up. */
export const readFollowUp: Read<FollowUp> = group((field) => ({
  heardOn: field('heardOn', day),
  changes: field(
    'changes',
    list(
      group((change) => ({
        key: change('key', text),
        counted: change('counted', day),
        movedTo: change('movedTo', day),
        state: change('state', choiceOr(STEP_STATE_IDS, 'open')),
        on: change('on', day),
      })),
    ),
  ),
}));
