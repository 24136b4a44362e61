import { useStore } from '@nanostores/preact';
import { calendarFileName } from '../../../domain/follow-up/calendar-file-name.ts';
import { DUE_GROUPS, dueList } from '../../../domain/follow-up/due-list.ts';
import { entriesOfAll } from '../../../domain/follow-up/entries-of-all.ts';
import type { StepMessage } from '../../../domain/follow-up/sent-so-far.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { interviews } from '../../../stores/on-this-device.ts';
import { PartMissing } from '../session/PartMissing.tsx';
import { useAwake } from '../session/use-awake.ts';
import { useLoaded } from '../session/use-loaded.ts';
import { ChooseInterview } from '../session/ChooseInterview.tsx';
import { DueRows } from './DueRows.tsx';

import { usePlanContext } from './use-plan-context.ts';

interface AllDatesProps {
  base: string;
  messages: readonly StepMessage[];
  norms: ToolNorms;
}

const loadWays = () => import('./CalendarWays.tsx');

/** What is to be done over all contacts, the most urgent first. */
export function AllDates({ base, messages, norms }: AllDatesProps) {
  const context = usePlanContext(messages, norms);
  const list = useStore(interviews.$list);
  const readable = list.flatMap(({ opened }) => (opened.kind === 'good' ? [opened.value] : []));
  const due = dueList(readable, context);
  const ways = useLoaded(loadWays, useAwake());
  return (
    <>
      {readable.length > 0 && due.length === 0 && (
        <p>Nothing is to be done yet. Dates come with the first message that you note as sent, and with a meeting.</p>
      )}
      {DUE_GROUPS.map(({ id, label }) => {
        const rows = due.filter(({ group }) => group === id);
        return (
          rows.length > 0 && (
            <section key={id} aria-labelledby={`due-${id}`}>
              <h2 id={`due-${id}`}>{label}</h2>
              <DueRows base={base} rows={rows} interviews={readable} context={context} />
            </section>
          )
        );
      })}
      {due.length > 0 && (
        <section aria-labelledby="calendar-heading">
          <h2 id="calendar-heading">In your calendar</h2>
          <p class="field-hint">One file with every talk that has a time, and every step, over all your contacts.</p>
          {typeof ways === 'object' && (
            <ways.CalendarWays
              label="Download all dates"
              fileName={calendarFileName(['follow-up'])}
              entriesAt={(now) => entriesOfAll(readable, context, { now, norms })}
              empty=""
            />
          )}
          {ways === 'failed' && <PartMissing />}
        </section>
      )}
      <ChooseInterview base={base} step="follow-up" isUnknown={false} />
    </>
  );
}
