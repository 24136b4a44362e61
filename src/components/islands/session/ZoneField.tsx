import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { formatTime } from '../../../domain/schedule/format-meeting.ts';
import { wallTimeAt } from '../../../domain/schedule/wall-time.ts';
import { cityOf } from '../../../domain/schedule/zone-city.ts';
import { isZone } from '../../../domain/schedule/zones.ts';
import { now } from '../../../platform/now.ts';
import { ZoneSearch } from './ZoneSearch.tsx';

interface ZoneFieldProps {
  label: string;
  hint: string;
  /** IANA id as it is saved; empty for none. */
  zone: string;
  /** The zone of this device, which counts while none is chosen; null where nothing stands in. */
  device: string | null;
  onChoose: (zone: string) => void;
  announce: (text: string) => void;
}

/** A time zone: the chosen one with the time that it is there, or a search over all that the browser knows. */
export function ZoneField({ label, hint, zone, device, onChoose, announce }: ZoneFieldProps) {
  const [isChanging, setChanging] = useState(false);
  const wasChanged = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const chosen = zone === '' ? (device ?? '') : zone;
  const isSearching = isChanging || !isZone(chosen);
  // The field that was searched in is gone; the button that opens it again has taken its place.
  useEffect(() => {
    if (!isSearching && wasChanged.current) button.current?.focus();
    wasChanged.current = false;
  }, [isSearching]);

  function close() {
    wasChanged.current = true;
    setChanging(false);
  }
  function takeOut() {
    onChoose('');
    announce(`${label}: none chosen.`);
    // Where nothing stands in, the search takes the place of the buttons.
    if (device === null) setChanging(true);
    else button.current?.focus();
  }

  if (isSearching) {
    return (
      <ZoneSearch
        label={label}
        hint={hint}
        takesFocus={isChanging}
        onCancel={isZone(chosen) ? close : null}
        onChoose={(found) => {
          onChoose(found);
          announce(`${label}: ${cityOf(found)}.`);
          close();
        }}
      />
    );
  }
  return (
    <div class="field zone-field">
      <p class="field-label" id={id}>
        {label}
      </p>
      <p class="zone-chosen">
        <span>
          <strong>{cityOf(chosen)}</strong>, where it is {timeThere(chosen)} now
          {zone === '' && ' (from this device)'}
        </span>
        <button ref={button} type="button" class="button-link" aria-describedby={id} onClick={() => setChanging(true)}>
          Change
        </button>
        {zone !== '' && (
          <button type="button" class="button-link" aria-describedby={id} onClick={takeOut}>
            {device === null ? 'Take it out' : 'Use this device’s'}
          </button>
        )}
      </p>
    </div>
  );
}

/** What the clocks of a zone show now, "3:42 PM". */
function timeThere(zone: string): string {
  return formatTime(wallTimeAt(now(), zone)?.time ?? '');
}
