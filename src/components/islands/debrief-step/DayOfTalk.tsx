import { countJotsToTake } from '../../../domain/debrief/lines-to-note.ts';
import { takeJots } from '../../../domain/debrief/write-debrief.ts';
import { formatDay } from '../../../domain/schedule/format-meeting.ts';
import { newId } from '../../../platform/new-id.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { DebriefTools } from './DebriefForm.tsx';

/** When the two talked, and what to do in the next ten minutes. */
export function DayOfTalk({ tools, day }: { tools: DebriefTools; day: string | null }) {
  const { interview, write } = tools;
  const { talkedOn } = interview.debrief;
  const waiting = countJotsToTake(interview);
  return (
    <section class="debrief-start" aria-label="The talk">
      <p class="notice">
        Take ten minutes now, while one word still brings back a sentence. Names, dates and numbers come first: they
        fade soonest. Leave out what they told you in confidence.
      </p>
      <TextField
        label="Day of the talk"
        type="date"
        optional
        hint={hintOf(talkedOn, day)}
        value={talkedOn}
        onText={(text) => write((debrief) => ({ ...debrief, talkedOn: text }))}
      />
      {waiting > 0 && (
        <p class="notice">
          {waiting === 1 ? 'One jot of the talk waits' : `${waiting} jots of the talk wait`} there, since the talk is
          not ended yet.{' '}
          <button
            type="button"
            class="button-link"
            onClick={() => write((debrief) => takeJots(debrief, interview.talk, newId))}
          >
            Bring {waiting === 1 ? 'it' : 'them'} here now
          </button>
        </p>
      )}
    </section>
  );
}

function hintOf(talkedOn: string, day: string | null): string {
  if (day === null) return 'Give it once you have talked: some things here wait for the day after.';
  if (talkedOn !== '') return formatDay(day);
  return `As far as this page knows, ${formatDay(day)}. Give another day where that is wrong.`;
}
