import type { Interview } from '../../../domain/interview/interview.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { PartMissing } from './PartMissing.tsx';
import type { OpenInterview } from './StepFrame.tsx';
import { useUndoTools } from './use-undo-tools.ts';

/** What was taken away last, in words, and the way back. */
export function UndoLine({ undo, change }: Pick<Interview, 'undo'> & Pick<OpenInterview, 'change'>) {
  const tools = useUndoTools(undo);
  const text = undo === null || typeof tools === 'string' ? '' : tools.undoText(undo);
  return (
    <div class="undo-line screen-only">
      <Announcer text={text === '' ? '' : `${text} You can undo it.`} />
      {undo !== null && tools === 'failed' && <PartMissing />}
      {text !== '' && typeof tools === 'object' && (
        <p>
          {text}{' '}
          <button type="button" class="button-link" onClick={() => change(tools.applyUndo)}>
            Undo
          </button>
        </p>
      )}
    </div>
  );
}
