import { useState } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import { downloadText } from '../../../platform/download.ts';
import { now } from '../../../platform/now.ts';
import { PartMissing } from '../session/PartMissing.tsx';
import { useAwake } from '../session/use-awake.ts';
import { useLoaded } from '../session/use-loaded.ts';

const load = async () => (await import('./come-back-tools.ts')).comeBackTools;

/** Puts the day on which the verdict is asked into the visitor's own calendar. What makes the file comes with the first touch. */
export function ComeBack({ interview, from }: { interview: Interview; from: string }) {
  const tools = useLoaded(load, useAwake());
  const [outcome, setOutcome] = useState<'none' | 'failed' | 'impossible'>('none');
  const link = typeof tools === 'string' ? null : tools.googleCalendarLink(tools.comeBackEntry(interview, from, now()));

  // Whoever is quicker than the tools waits for them.
  const save = () => {
    load().then(
      ({ comeBackEntry, writeCalendar }) => {
        const file = writeCalendar([comeBackEntry(interview, from, now())], now());
        setOutcome(file === null ? 'impossible' : 'none');
        if (file !== null) downloadText('what-do-you-make-of-it.ics', file, 'text/calendar');
      },
      () => setOutcome('failed'),
    );
  };
  return (
    <>
      <div class="button-row">
        <button type="button" class="button-quiet" onClick={save}>
          Put that day in my calendar (.ics)
        </button>
        {link !== null && (
          <a class="button-link" href={link} target="_blank" rel="noopener noreferrer">
            Add it to Google Calendar
          </a>
        )}
      </div>
      {outcome === 'failed' && <PartMissing />}
      <p class="field-hint" role="status">
        {outcome === 'impossible'
          ? 'The file could not be made. Note the day by hand.'
          : 'This page reminds nobody; a calendar does.'}
      </p>
    </>
  );
}
