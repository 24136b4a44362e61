import { useEffect, useState } from 'preact/hooks';
import { foremostState } from '../../../domain/saving/record-state.ts';
import { RecordNotice } from '../session/RecordWords.tsx';
import { SaveStatus } from '../session/SaveStatus.tsx';
import type { OpenInterviews } from './use-open-interviews.ts';

/** Whether everything that was marked is saved, and what the visitor must decide about an interview, if anything. */
export function SavedRecords({ base, voices, records }: { base: string } & Omit<OpenInterviews, 'unread'>) {
  const [, render] = useState({});
  useEffect(() => {
    const stops = records.map((record) => record.$state.listen(() => render({})));
    return () => {
      for (const stop of stops) stop();
    };
  }, [records]);
  return (
    <div class="screen-only">
      {voices.map(({ interview, record }) => (
        <RecordNotice key={interview.id} base={base} step="compare" id={interview.id} record={record} />
      ))}
      <SaveStatus id="save-status" state={foremostState(records.map((record) => record.$state.get()))} />
    </div>
  );
}
