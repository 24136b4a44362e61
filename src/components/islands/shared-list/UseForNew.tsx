import { useMemo, useRef, useState } from 'preact/hooks';
import { newInterview, type Interview } from '../../../domain/interview/interview.ts';
import { interviewFromList, planAddition } from '../../../domain/sharing/add-shared-list.ts';
import { additionText } from '../../../domain/sharing/addition-words.ts';
import { refusalText } from '../../../domain/sharing/refusal-words.ts';
import { goTo } from '../../../platform/address.ts';
import { newId } from '../../../platform/new-id.ts';
import { now } from '../../../platform/now.ts';
import { canSave, interviews } from '../../../stores/on-this-device.ts';
import type { SavedRecord } from '../../../stores/record.ts';
import { stepAddress } from '../session/step-address.ts';
import type { SharedTools } from './shared-tools.ts';

/** Starts an interview with the list. It is left for the questions only once it is saved: memory ends with the page. */
export function UseForNew({ tools, minutes }: { tools: SharedTools; minutes: number }) {
  const { base, list, bankById, field } = tools;
  const made = useRef<SavedRecord<Interview> | null>(null);
  const isSaving = useMemo(canSave, []);
  const [refusal, setRefusal] = useState('');
  const addition = useMemo(
    () => planAddition(list, newInterview('', ''), bankById, minutes),
    [list, bankById, minutes],
  );
  const isEmpty = addition.lines.length === 0;

  function use() {
    if (isEmpty) return;
    const facts = { purpose: list.purpose, field: field?.id ?? null, minutes: list.minutes };
    const tried = made.current;
    const record = tried ?? interviews.create(interviewFromList(facts, addition.lines, { newId, createdAt: now() }));
    made.current = record;
    if (tried?.$state.get().kind === 'unsaved') tried.saveAgain();
    const state = record.$state.get();
    if (state.kind === 'saved') goTo(stepAddress(base, 'questions', record.$value.get()?.id ?? null));
    else setRefusal(refusalText(state));
  }

  return (
    <>
      {!isSaving && refusal === '' && (
        <p class="notice notice-warning">
          This browser does not let the page store anything, or its storage is full. The list can be read and printed
          here, and taken over only where there is room for it.
        </p>
      )}
      {refusal !== '' && (
        <p class="notice notice-warning" role="alert">
          {refusal}
        </p>
      )}
      <button type="button" class="button" aria-disabled={isEmpty} aria-describedby="new-hint" onClick={use}>
        Use for a new interview
      </button>
      <p class="field-hint shared-hint" id="new-hint">
        {additionText(addition)} What you have saved stays as it is.
      </p>
    </>
  );
}
