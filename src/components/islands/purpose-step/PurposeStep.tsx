import { AUDIENCES } from '../../../domain/interview/audience-texts.ts';
import type { Audience } from '../../../domain/interview/audience.ts';
import { AIMS_MOST, type Interview } from '../../../domain/interview/interview.ts';
import { PURPOSES } from '../../../domain/interview/purpose-texts.ts';
import type { Purpose } from '../../../domain/interview/purpose.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { StepFrame, type OpenInterview } from '../session/StepFrame.tsx';

interface PurposeStepProps {
  base: string;
  fields: readonly { id: string; label: string }[];
}

const AIM_LABELS = ['First aim', 'Second aim', 'Third aim'];

/** Why you ask, who you are, what you want to find out, in which field. */
export function PurposeStep({ base, fields }: PurposeStepProps) {
  return (
    <StepFrame base={base} step="purpose">
      {(open) => <PurposeForm open={open} fields={fields} />}
    </StepFrame>
  );
}

function PurposeForm({ open, fields }: { open: OpenInterview; fields: PurposeStepProps['fields'] }) {
  const { interview, change } = open;
  const choosePurpose = (purpose: Purpose) => change((now) => ({ ...now, purpose }));
  const chooseAudience = (audience: Audience) => change((now) => ({ ...now, audience }));
  return (
    <>
      <ChoiceGroup
        label="Why do you want to talk to them?"
        choices={PURPOSES}
        chosen={interview.purpose}
        onChoose={choosePurpose}
      />
      <ChoiceGroup
        label="Which of these is closest to you?"
        hint="Some questions are written for people in your position."
        choices={AUDIENCES}
        chosen={interview.audience}
        onChoose={chooseAudience}
      />
      <SelectField
        label="Which field is it about?"
        hint="A field adds questions that only make sense there. Leave it open if yours is not in the list."
        options={fields}
        chosen={interview.field}
        empty="Another field"
        onChoose={(field) => change((now) => ({ ...now, field }))}
      />
      <fieldset class="field">
        <legend class="field-label">What do you want to find out?</legend>
        <p class="field-hint">
          Up to three aims, in your own words. They go into your message and steer the questions. For example: how much
          of the year is spent at sea
        </p>
        {Array.from({ length: AIMS_MOST }, (_none, index) => (
          <TextField
            key={index}
            label={AIM_LABELS[index] ?? ''}
            optional
            value={interview.aims[index] ?? ''}
            onText={(text) => change((now) => withAim(now, index, text))}
          />
        ))}
      </fieldset>
    </>
  );
}

function withAim(interview: Interview, index: number, text: string): Interview {
  const aims = Array.from({ length: AIMS_MOST }, (_none, place) => interview.aims[place] ?? '');
  return { ...interview, aims: aims.with(index, text) };
}
