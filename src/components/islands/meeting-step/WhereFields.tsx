import type { Interview } from '../../../domain/interview/interview.ts';
import { WAYS } from '../../../domain/interview/way-texts.ts';
import type { Way } from '../../../domain/interview/way.ts';
import type { Caller } from '../../../domain/meeting/meeting.ts';
import { withWay } from '../../../domain/meeting/set-way.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { OpenInterview } from '../session/StepFrame.tsx';

/** How and where the two meet, and the numbers for the day itself. What was typed for another way stays. */
export function WhereFields({ open }: { open: OpenInterview }) {
  const { interview, change } = open;
  const { meeting, message } = interview;
  const set = (part: Partial<Interview['meeting']>) =>
    change((now) => ({ ...now, meeting: { ...now.meeting, ...part } }));
  const setMyPhone = (myPhone: string) =>
    change((now) => ({
      ...now,
      message: { ...now.message, details: { ...now.message.details, myPhone } },
    }));
  const { way } = meeting;
  const caller = way === null || way === 'in-person' ? null : CALLERS[way];
  return (
    <>
      <ChoiceGroup
        label="How do you meet?"
        choices={WAYS}
        chosen={way}
        inline
        onChoose={(chosen) => change((now) => ({ ...now, meeting: withWay(now.meeting, chosen) }))}
      />
      {(way === null || way === 'in-person') && (
        <TextField
          label={way === null ? 'Place or link' : 'Place'}
          hint={way === null ? 'An address, the name of a café, or a link' : 'Street and door, or the name of the café'}
          optional
          value={meeting.place}
          onText={(place) => set({ place })}
        />
      )}
      {way === 'video' && (
        <div class="field-pair">
          <TextField
            label="Link"
            hint="The address of the video room"
            optional
            value={meeting.link}
            onText={(link) => set({ link })}
          />
          <TextField
            label="The program they prefer"
            hint="For example: Zoom, Teams, or whatever opens in a browser"
            optional
            value={meeting.platform}
            onText={(platform) => set({ platform })}
          />
        </div>
      )}
      {caller !== null && (
        <ChoiceGroup
          label={caller.label}
          choices={caller.choices}
          chosen={meeting.caller}
          inline
          onChoose={(chosen) => set({ caller: chosen })}
        />
      )}
      <div class="field-pair">
        <TextField
          label="Their phone number"
          hint={way === 'phone' ? 'The number you call, or that calls you' : FOR_THE_DAY}
          optional
          value={meeting.theirPhone}
          onText={(theirPhone) => set({ theirPhone })}
        />
        <TextField
          label="Your phone number"
          hint={
            way === 'phone' ? 'The number they call' : `${FOR_THE_DAY}. The message that confirms the talk names it`
          }
          optional
          autoComplete="tel"
          value={message.details.myPhone ?? ''}
          onText={setMyPhone}
        />
      </div>
    </>
  );
}

const FOR_THE_DAY = 'For the day itself, if something goes wrong';

interface CallerChoice {
  label: string;
  choices: readonly { id: Caller; label: string }[];
}

const CALLERS: Readonly<Record<Exclude<Way, 'in-person'>, CallerChoice>> = {
  video: {
    label: 'Who opens the room?',
    choices: [
      { id: 'asker', label: 'I do' },
      { id: 'contact', label: 'They do' },
    ],
  },
  phone: {
    label: 'Who calls?',
    choices: [
      { id: 'asker', label: 'I call them' },
      { id: 'contact', label: 'They call me' },
    ],
  },
};
