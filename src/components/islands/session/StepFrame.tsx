import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import { interviewName } from '../../../domain/interview/interview-name.ts';
import { STEPS, type Step } from '../../../domain/interview/steps.ts';
import { applyUndo, undoText } from '../../../domain/interview/undo.ts';
import { guardAgainstLeaving, myDetails } from '../../../stores/on-this-device.ts';
import type { SavedRecord } from '../../../stores/record.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { ChooseInterview } from './ChooseInterview.tsx';
import { RecordNotice, RecordStatus } from './RecordWords.tsx';
import { stepAddress } from './step-address.ts';
import { useFollowed } from './use-followed.ts';
import { useNamedInterview } from './use-interview.ts';

/** What a step works with. */
export interface OpenInterview {
  id: string;
  interview: Interview;
  change: (edit: (interview: Interview) => Interview) => void;
}

interface StepFrameProps {
  /** The base path of the site. */
  base: string;
  step: Step;
  /** True where the step itself shows what can be undone. */
  ownUndo?: boolean;
  children: (open: OpenInterview) => ComponentChildren;
}

/** What every step has around its own content: whose interview it is, what is saved, Undo, and the ways on. */
export function StepFrame({ base, step, ownUndo = false, children }: StepFrameProps) {
  const named = useNamedInterview();
  if (named.kind !== 'record') return <ChooseInterview base={base} step={step} isUnknown={named.kind === 'unknown'} />;
  return (
    <OpenStep base={base} step={step} ownUndo={ownUndo} id={named.id} record={named.record}>
      {children}
    </OpenStep>
  );
}

function OpenStep({
  base,
  step,
  ownUndo = false,
  id,
  record,
  children,
}: StepFrameProps & { id: string; record: SavedRecord<Interview> }) {
  const interview = useFollowed(record.$value);
  useEffect(() => guardAgainstLeaving([() => record.$state.get(), () => myDetails.record.$state.get()]), [record]);
  const notice = <RecordNotice base={base} step={step} id={id} record={record} />;
  if (interview === null) return notice;
  return (
    <>
      <p class="step-of screen-only">
        <a href={stepAddress(base, 'hub', id)}>{interviewName(interview)}</a>
      </p>
      <div class="screen-only">{notice}</div>
      {children({ id, interview, change: record.change })}
      {!ownUndo && <UndoLine interview={interview} onUndo={() => record.change(applyUndo)} />}
      <div class="button-row screen-only">
        <OnwardLink base={base} step={step} id={id} />
        <a class="button-link" href={stepAddress(base, 'hub', id)}>
          Back to the task list
        </a>
      </div>
      <div class="screen-only">
        <RecordStatus record={record} />
      </div>
    </>
  );
}

function OnwardLink({ base, step, id }: { base: string; step: Step; id: string }) {
  const next = STEPS[STEPS.findIndex((one) => one.id === step) + 1];
  if (!next) return null;
  return (
    <a class="button" href={stepAddress(base, next.id, id)} aria-describedby="save-status">
      Continue to {next.title.toLowerCase()}
    </a>
  );
}

function UndoLine({ interview, onUndo }: { interview: Interview; onUndo: () => void }) {
  const text = interview.undo === null ? '' : undoText(interview.undo);
  return (
    <div class="undo-line screen-only">
      <Announcer text={text === '' ? '' : `${text} You can undo it.`} />
      {text !== '' && (
        <p>
          {text}{' '}
          <button type="button" class="button-link" onClick={onUndo}>
            Undo
          </button>
        </p>
      )}
    </div>
  );
}
