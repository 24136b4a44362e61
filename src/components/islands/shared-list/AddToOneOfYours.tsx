import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import { interviewName } from '../../../domain/interview/interview-name.ts';
import { talkMinutesOf } from '../../../domain/questions/asker-of.ts';
import { addLines, planAddition, type Addition } from '../../../domain/sharing/add-shared-list.ts';
import { additionText } from '../../../domain/sharing/addition-words.ts';
import { refusalText } from '../../../domain/sharing/refusal-words.ts';
import { goTo } from '../../../platform/address.ts';
import { newId } from '../../../platform/new-id.ts';
import { interviews } from '../../../stores/on-this-device.ts';
import { stepAddress } from '../session/step-address.ts';
import type { SharedTools } from './shared-tools.ts';

/** The interviews on this device, with what the list would add to each. Nothing where there is none. */
export function AddToOneOfYours({ tools }: { tools: SharedTools }) {
  const { base, list, bankById, norms } = tools;
  const listed = useStore(interviews.$list);
  const [refusal, setRefusal] = useState('');
  const readable = listed.flatMap(({ opened }) => (opened.kind === 'good' ? [opened.value] : []));
  if (readable.length === 0) return null;
  const plan = (interview: Interview) => planAddition(list, interview, bankById, talkMinutesOf(interview, norms));

  function add(id: string) {
    const record = interviews.record(id);
    record.change((now) => addLines(now, plan(now).lines, newId));
    const state = record.$state.get();
    if (state.kind === 'saved') goTo(stepAddress(base, 'questions', id));
    else setRefusal(refusalText(state));
  }

  return (
    <>
      <h3>Or add it to one of yours</h3>
      <p class="field-hint">
        Questions that are not there yet go to their places in the talk. Nothing is replaced or removed, and you can
        undo it.
      </p>
      {refusal !== '' && (
        <p class="notice notice-warning" role="alert">
          {refusal}
        </p>
      )}
      <ul class="card-list task-list">
        {readable.map((interview) => (
          <Choice
            key={interview.id}
            name={interviewName(interview)}
            addition={plan(interview)}
            onAdd={() => add(interview.id)}
          />
        ))}
      </ul>
    </>
  );
}

function Choice({ name, addition, onAdd }: { name: string; addition: Addition; onAdd: () => void }) {
  const isEmpty = addition.lines.length === 0;
  return (
    <li>
      <div>
        <span class="shared-name">{name}</span>
        <p class="field-hint">{additionText(addition)}</p>
      </div>
      {!isEmpty && (
        <button type="button" class="button-quiet" onClick={onAdd}>
          Add<span class="visually-hidden"> to {name}</span>
        </button>
      )}
    </li>
  );
}
