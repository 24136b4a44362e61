import type { NextStep } from '../../../domain/debrief/debrief.ts';
import { addNextStep, changeNextStep } from '../../../domain/debrief/write-debrief.ts';
import { removeFromDebrief } from '../../../domain/interview/remove-note.ts';
import { newId } from '../../../platform/new-id.ts';
import { TextField } from '../../ui/TextField.tsx';
import { CardList } from './CardList.tsx';
import type { DebriefTools } from './DebriefForm.tsx';

/** What the asker means to do, each with a day; the follow-up takes them up. */
export function OwnSteps({ tools }: { tools: DebriefTools }) {
  const { interview, act, write } = tools;
  return (
    <CardList
      word="step"
      title="Next steps"
      hint="What you promised, and what you want to try. With a day, a step comes into the follow-up beside the thank-you."
      addLabel="Add a next step"
      cards={interview.debrief.nextSteps}
      renderFields={(step, number) => (
        <OwnStepFields
          step={step}
          number={number}
          onChange={(part) => write((debrief) => changeNextStep(debrief, step.id, part))}
        />
      )}
      onAdd={() => write((debrief) => addNextStep(debrief, { id: newId(), text: '', date: '', isDone: false }))}
      onRemove={(id) => act((now) => removeFromDebrief(now, 'next-step', id))}
    />
  );
}

interface OwnStepFieldsProps {
  step: NextStep;
  number: number;
  onChange: (part: Partial<NextStep>) => void;
}

function OwnStepFields({ step, number, onChange }: OwnStepFieldsProps) {
  return (
    <div class="debrief-step">
      <TextField label={`Step ${number}`} value={step.text} onText={(text) => onChange({ text })} />
      <TextField
        label={`Day of step ${number}`}
        type="date"
        optional
        value={step.date}
        onText={(date) => onChange({ date })}
      />
      <label class="choice choice-plain">
        <input
          type="checkbox"
          checked={step.isDone}
          onChange={(event) => onChange({ isDone: event.currentTarget.checked })}
        />
        <span>
          Done<span class="visually-hidden">: step {number}</span>
        </span>
      </label>
    </div>
  );
}
