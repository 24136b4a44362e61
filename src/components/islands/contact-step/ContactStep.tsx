import { CONNECTIONS } from '../../../domain/interview/connection-texts.ts';
import type { Contact } from '../../../domain/interview/interview.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { StepFrame, type OpenInterview } from '../session/StepFrame.tsx';
import { Findings } from './Findings.tsx';

/** Who they are, how you know of them, and what you found out. */
export function ContactStep({ base }: { base: string }) {
  return (
    <StepFrame base={base} step="contact">
      {(open) => <ContactForm open={open} />}
    </StepFrame>
  );
}

function ContactForm({ open }: { open: OpenInterview }) {
  const { contact } = open.interview;
  const set = (part: Partial<Contact>) => open.change((now) => ({ ...now, contact: { ...now.contact, ...part } }));
  return (
    <>
      <TextField label="Name" value={contact.name} onText={(name) => set({ name })} />
      <div class="field-pair">
        <TextField
          label="Role"
          hint="For example: fisheries scientist"
          optional
          value={contact.role}
          onText={(role) => set({ role })}
        />
        <TextField
          label="Organization"
          hint="For example: the Port of Otago"
          optional
          value={contact.organization}
          onText={(organization) => set({ organization })}
        />
      </div>
      <ChoiceGroup
        label="How do you know of them?"
        hint="It decides which message opens."
        choices={CONNECTIONS}
        chosen={contact.connection}
        onChoose={(connection) => set({ connection })}
      />
      {contact.connection === 'shared-contact' && (
        <TextField
          label="Who knows you both?"
          value={contact.sharedContact}
          onText={(sharedContact) => set({ sharedContact })}
        />
      )}
      {(contact.connection === 'read-or-heard' || contact.connection === 'met' || contact.connection === 'alum') && (
        <TextField
          label="In a few words"
          hint={CONNECTION_HINTS[contact.connection]}
          optional
          value={contact.connectionDetail}
          onText={(connectionDetail) => set({ connectionDetail })}
        />
      )}
      <Findings open={open} />
    </>
  );
}

const CONNECTION_HINTS = {
  'read-or-heard':
    'What you read or heard, so that it fits after “I came across this of yours:”. For example: your talk on seal counts',
  met: 'Where, so that it fits after “We met:”. For example: at the open day in March',
  alum: 'Where, so that it fits after “We trained at the same place:”. For example: Otago Polytechnic',
};
