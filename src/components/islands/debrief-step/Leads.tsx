import type { Lead } from '../../../domain/debrief/debrief.ts';
import { LEAD_KINDS, MENTIONS } from '../../../domain/debrief/debrief-texts.ts';
import { canBeMentionedTo, mentionSentence } from '../../../domain/debrief/mention-sentence.ts';
import { addLead, changeLead } from '../../../domain/debrief/write-debrief.ts';
import { removeFromDebrief } from '../../../domain/interview/remove-note.ts';
import { newId } from '../../../platform/new-id.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { stepAddress } from '../session/step-address.ts';
import { CardList } from './CardList.tsx';
import type { DebriefTools } from './DebriefForm.tsx';

/** Names that came up, and whether the contact may be mentioned there. */
export function Leads({ base, tools }: { base: string; tools: DebriefTools }) {
  const { interview, act, write } = tools;
  return (
    <CardList
      word="lead"
      title="Names and leads"
      hint="Whom else to hear, where to look, what to read."
      addLabel="Add a lead"
      cards={interview.debrief.leads}
      renderFields={(lead, number) => (
        <LeadFields
          lead={lead}
          number={number}
          thanksAddress={stepAddress(base, 'message', interview.id)}
          onChange={(part) => write((debrief) => changeLead(debrief, lead.id, part))}
        />
      )}
      onAdd={() =>
        write((debrief) =>
          addLead(debrief, { id: newId(), kind: 'person', name: '', detail: '', mention: 'not-asked' }),
        )
      }
      onRemove={(id) => act((now) => removeFromDebrief(now, 'lead', id))}
    />
  );
}

interface LeadFieldsProps {
  lead: Lead;
  number: number;
  thanksAddress: string;
  onChange: (part: Partial<Lead>) => void;
}

function LeadFields({ lead, number, thanksAddress, onChange }: LeadFieldsProps) {
  const sentence = mentionSentence(lead);
  const hint = MENTIONS.find(({ id }) => id === lead.mention)?.hint ?? '';
  return (
    <fieldset class="field">
      <legend class="field-label">Lead {number}</legend>
      <div class="field-pair">
        <TextField label="Name" value={lead.name} onText={(name) => onChange({ name })} />
        <SelectField
          label="What it is"
          options={LEAD_KINDS}
          chosen={lead.kind}
          onChoose={(kind) => kind !== null && onChange({ kind })}
        />
      </div>
      <TextField
        label="Why, and how to reach them"
        optional
        lines="several"
        value={lead.detail}
        onText={(detail) => onChange({ detail })}
      />
      {canBeMentionedTo(lead) && (
        <>
          <ChoiceGroup
            label="“May I mention you?”"
            choices={MENTION_CHOICES}
            chosen={lead.mention}
            inline
            onChoose={(mention) => onChange({ mention })}
          />
          <p class="field-hint">
            {hint}
            {sentence !== null && (
              <>
                {' '}
                For example: “{sentence}” <a href={thanksAddress}>Write the message</a>
              </>
            )}
          </p>
        </>
      )}
    </fieldset>
  );
}

const MENTION_CHOICES = MENTIONS.map(({ id, label }) => ({ id, label }));
