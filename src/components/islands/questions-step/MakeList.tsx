import type { OpenInterview } from '../session/StepFrame.tsx';
import { stepAddress } from '../session/step-address.ts';
import type { Engine } from './engine.ts';
import { EngineTrouble } from './EngineTrouble.tsx';
import { useEngineAction } from './use-engine-action.ts';

interface MakeListProps {
  base: string;
  open: OpenInterview;
  /** True where the saved field is one that the site has. */
  knowsField: boolean;
  onMake: (engine: Engine) => void;
}

/** The button that makes the list, with what it goes by where the asker has not said. */
export function MakeList({ base, open: { id, interview }, knowsField, onMake }: MakeListProps) {
  const isEmpty = interview.questions.items.length === 0;
  const make = useEngineAction(onMake);
  const purposeStep = stepAddress(base, 'purpose', id);
  return (
    <>
      <div class="button-row">
        <button type="button" class={isEmpty ? 'button' : 'button-quiet'} aria-busy={make.isBusy} onClick={make.run}>
          {isEmpty ? 'Make a list' : 'Make another list'}
        </button>
        {!isEmpty && <p class="field-hint">Your own, edited and locked questions stay. You can undo it.</p>}
      </div>
      {make.hasFailed && <EngineTrouble />}
      {!isEmpty && interview.purpose === null && (
        <p class="field-hint">
          You have not said what the talk is for, so the list counts as one for exploring.{' '}
          <a href={purposeStep}>Choose a purpose</a>
        </p>
      )}
      {!knowsField && (
        <p class="field-hint">
          This site no longer has the field that was chosen, so the questions are for any field.{' '}
          <a href={purposeStep}>Choose a field</a>
        </p>
      )}
    </>
  );
}
