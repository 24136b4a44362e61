import { CODE_TARGETS } from '../../../domain/sheet/code-target.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import type { useSheetCode } from './use-sheet-code.ts';

/** Whether the sheet has a code to scan, and where it leads. */
export function CodeChoice({ target, choose, hasFailed, lacksCode }: ReturnType<typeof useSheetCode>) {
  return (
    <>
      <ChoiceGroup label="A code to scan at the foot?" choices={CODE_TARGETS} chosen={target} onChoose={choose} />
      <p class="field-hint" role="status">
        {hasFailed && 'The part that draws codes could not be loaded. The sheet prints without one.'}
        {lacksCode &&
          'There is no code for this list: it has no question of the collection, or more than a phone can read from paper.'}
      </p>
    </>
  );
}
