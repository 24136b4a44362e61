import { setBackAgenda } from '../../../domain/interview/remove-note.ts';
import { agendaRows, type AgendaRow } from '../../../domain/meeting/agenda-rows.ts';
import { nextMinute } from '../../../domain/meeting/agenda-step.ts';
import { withAgendaMinutes, withoutAgendaMinutes } from '../../../domain/meeting/agenda.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { talkMinutesOf } from '../../../domain/questions/asker-of.ts';
import type { OpenInterview } from '../session/StepFrame.tsx';

interface AgendaProps {
  open: OpenInterview;
  norms: ToolNorms;
  announce: (text: string) => void;
}

/** The minutes of each part of the talk. Whatever is changed, they add up to its length. */
export function Agenda({ open: { interview, change }, norms, announce }: AgendaProps) {
  const minutes = talkMinutesOf(interview, norms);
  const { agenda } = interview.meeting;
  const rows = agendaRows(minutes, agenda, interview.questions.items, norms);
  const set = (edit: (given: Meeting['agenda']) => Meeting['agenda']) =>
    change((now) => ({ ...now, meeting: { ...now.meeting, agenda: edit(now.meeting.agenda) } }));

  function step({ family, label, minutes: before }: AgendaRow, direction: 'less' | 'more') {
    const next = nextMinute(before, direction, minutes);
    set((given) => withAgendaMinutes(given, family, next, minutes));
    announce(`${label}: ${counted(next)}.`);
  }

  return (
    <section class="meeting-part" aria-labelledby="agenda-heading">
      <h2 id="agenda-heading">The minutes of the talk</h2>
      <p class="field-hint">
        Change one part, and those that you left alone share the rest. Together they are always {counted(minutes)}.
      </p>
      <ol class="agenda">
        {rows.map((row) => (
          <li key={row.family} class={row.minutes === 0 ? 'agenda-none' : undefined}>
            <div>
              <p class="agenda-name">{row.label}</p>
              <p class="field-hint">
                {row.aim}
                {row.questionMinutes > row.minutes &&
                  ` Your questions here take about ${counted(row.questionMinutes)}.`}
              </p>
            </div>
            <div class="agenda-minutes" role="group" aria-label={row.label}>
              {row.isGiven && (
                <button
                  type="button"
                  class="button-link"
                  onClick={() => set((given) => withoutAgendaMinutes(given, row.family))}
                >
                  As usual<span class="visually-hidden"> “{row.label}”</span>
                </button>
              )}
              <button
                type="button"
                class="button-quiet"
                aria-label={`Less for ${row.label}`}
                aria-disabled={row.minutes === 0}
                onClick={() => step(row, 'less')}
              >
                −
              </button>
              <span class="agenda-count">
                {row.minutes} <span aria-hidden="true">min</span>
                <span class="visually-hidden">{row.minutes === 1 ? 'minute' : 'minutes'}</span>
              </span>
              <button
                type="button"
                class="button-quiet"
                aria-label={`More for ${row.label}`}
                aria-disabled={row.minutes >= minutes}
                onClick={() => step(row, 'more')}
              >
                +
              </button>
            </div>
          </li>
        ))}
      </ol>
      {Object.keys(agenda).length > 0 && (
        <button type="button" class="button-link" onClick={() => change(setBackAgenda)}>
          Set all minutes back to the usual ones
        </button>
      )}
    </section>
  );
}

function counted(minutes: number): string {
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
