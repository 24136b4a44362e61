import type { CalendarEntry } from '../../../domain/schedule/calendar-entry.ts';
import { googleCalendarLink } from '../../../domain/schedule/google-calendar-link.ts';
import { writeCalendar } from '../../../domain/schedule/icalendar.ts';
import { downloadText } from '../../../platform/download.ts';
import { now } from '../../../platform/now.ts';

interface CalendarWaysProps {
  /** What the file holds, as a button says it. */
  label: string;
  /** Says the same of the button to whoever does not see what is around it. */
  about?: string;
  fileName: string;
  /** What goes into the calendar; each time it is given out, it counts as changed. */
  entriesAt: (now: string) => readonly CalendarEntry[];
  /** What stands here where there is nothing to give out. */
  empty: string;
}

/** The ways into one's own calendar: a file for all, and for a single entry a link to Google's. */
export function CalendarWays({ label, about = '', fileName, entriesAt, empty }: CalendarWaysProps) {
  const entries = entriesAt(now());
  const [only, ...others] = entries;
  if (only === undefined) return <p class="field-hint">{empty}</p>;
  const google = others.length === 0 ? googleCalendarLink(only) : null;
  const hidden = about === '' ? null : <span class="visually-hidden"> {about}</span>;
  return (
    <div class="calendar-ways">
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          const at = now();
          const file = writeCalendar(entriesAt(at), at);
          if (file !== null) downloadText(fileName, file, 'text/calendar');
        }}
      >
        <span>
          {label} (.ics){hidden}
        </span>
      </button>
      {google !== null && (
        <a class="button-link" href={google} target="_blank" rel="noopener noreferrer">
          <span>Google Calendar (new tab){hidden}</span>
        </a>
      )}
    </div>
  );
}
