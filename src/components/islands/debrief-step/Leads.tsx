import { useRef } from 'preact/hooks';
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
import type { DebriefTools } from './DebriefForm.tsx';
import { useFocusOnAdded } from './use-focus-on-added.ts';

/** Names that came up, and whether the contact may be mentioned there. */
export function Leads({ base, tools }: { base: string; tools: DebriefTools }) {
  const { interview, act, write } = tools;
  const { leads } = interview.debrief;
  const heading = useRef<HTMLHeadingElement>(null);
  const { list, noteAdded } = useFocusOnAdded(leads.length);
  return (
    <section aria-labelledby="leads-heading">
      <h2 id="leads-heading" tabIndex={-1} ref={heading}>
        Names and leads
      </h2>
      <p class="field-hint">Whom else to hear, where to look, what to read.</p>
      {leads.length > 0 && (
        <ol class="card-list" ref={list}>
          {leads.map((lead, index) => (
            <li key={lead.id}>
              <LeadFields
                lead={lead}
                number={index + 1}
                thanksAddress={stepAddress(base, 'message', interview.id)}
                onChange={(part) => write((debrief) => changeLead(debrief, lead.id, part))}
              />
              <button
                type="button"
                class="button-link"
                onClick={() => {
                  act((now) => removeFromDebrief(now, 'lead', lead.id));
                  heading.current?.focus({ preventScroll: true });
                }}
              >
                Remove lead {index + 1}
              </button>
            </li>
          ))}
        </ol>
      )}
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          noteAdded();
          write((debrief) =>
            addLead(debrief, { id: newId(), kind: 'person', name: '', detail: '', mention: 'not-asked' }),
          );
        }}
      >
        Add a lead
      </button>
    </section>
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
