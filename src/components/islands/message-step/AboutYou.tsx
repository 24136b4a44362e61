import type { Me } from '../../../domain/interview/me.ts';
import { TextField } from '../../ui/TextField.tsx';

interface AboutYouProps {
  me: Me;
  change: (edit: (me: Me) => Me) => void;
  /** Whether a contact is named, so that the words can say who reads it. */
  isAsked: boolean;
}

/** The asker's own details, told once and used in every message. */
export function AboutYou({ me, change, isAsked }: AboutYouProps) {
  return (
    <fieldset class="field">
      <legend class="field-label">About you</legend>
      <p class="field-hint">
        {isAsked ? 'It opens the message.' : 'It opens every message.'} It is kept for your next interview, too, on this
        device only.
      </p>
      <div class="field-pair">
        <TextField
          label="Your name"
          autoComplete="name"
          value={me.name}
          onText={(name) => change((now) => ({ ...now, name }))}
        />
        <TextField
          label="I am …"
          hint="For example: a second-year marine biology student at Otago"
          value={me.introduction}
          onText={(introduction) => change((now) => ({ ...now, introduction }))}
        />
      </div>
    </fieldset>
  );
}
