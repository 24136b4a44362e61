import { useState } from 'preact/hooks';
import { FINDING_KIND_TEXTS, findingKindText } from '../../../domain/interview/finding-texts.ts';
import type { Finding, FindingKind } from '../../../domain/interview/finding.ts';
import { removeFinding } from '../../../domain/interview/remove.ts';
import { newId } from '../../../platform/new-id.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { OpenInterview } from '../session/StepFrame.tsx';

/** The facts that the asker found out about the contact. Each can become a question that only this person can answer. */
export function Findings({ open }: { open: OpenInterview }) {
  const { interview, change } = open;
  const replace = (finding: Finding) =>
    change((now) => ({ ...now, findings: now.findings.map((one) => (one.id === finding.id ? finding : one)) }));
  return (
    <section aria-labelledby="findings-heading">
      <h2 id="findings-heading">What you found out about them</h2>
      <p class="field-hint">
        Ten minutes with a search page are enough. Each finding becomes a question that only this person can answer.
        Note what they made public themselves, and nothing that you would not want them to see.
      </p>
      <ol class="card-list">
        {interview.findings.map((finding, index) => (
          <li key={finding.id}>
            <FindingFields finding={finding} number={index + 1} onChange={replace} />
            <button type="button" class="button-link" onClick={() => change((now) => removeFinding(now, finding.id))}>
              Remove finding {index + 1}
            </button>
          </li>
        ))}
      </ol>
      <AddFinding
        onAdd={(finding) => change((now) => ({ ...now, findings: [...now.findings, finding], undo: null }))}
      />
    </section>
  );
}

interface FindingFieldsProps {
  finding: Finding;
  number: number;
  onChange: (finding: Finding) => void;
}

function FindingFields({ finding, number, onChange }: FindingFieldsProps) {
  const text = findingKindText(finding.kind);
  if (finding.kind === 'move') {
    return (
      <fieldset class="field">
        <legend class="field-label">
          {number}. {text.label}
        </legend>
        <p class="field-hint">{text.example}</p>
        <div class="field-pair">
          <TextField label="From" value={finding.from} onText={(from) => onChange({ ...finding, from })} />
          <TextField label="To" value={finding.to} onText={(to) => onChange({ ...finding, to })} />
        </div>
      </fieldset>
    );
  }
  return (
    <TextField
      label={`${number}. ${text.detailLabel}`}
      hint={text.example}
      value={finding.detail}
      onText={(detail) => onChange({ ...finding, detail })}
    />
  );
}

function AddFinding({ onAdd }: { onAdd: (finding: Finding) => void }) {
  const [kind, setKind] = useState<FindingKind | null>(null);
  const add = () => {
    if (kind === null) return;
    onAdd(kind === 'move' ? { id: newId(), kind, from: '', to: '' } : { id: newId(), kind, detail: '' });
    setKind(null);
  };
  return (
    <div class="add-line">
      <SelectField
        label="Add a finding"
        options={FINDING_KIND_TEXTS}
        chosen={kind}
        empty="Choose what kind"
        onChoose={setKind}
      />
      <button type="button" class="button-quiet" aria-disabled={kind === null} onClick={add}>
        Add this finding
      </button>
    </div>
  );
}
