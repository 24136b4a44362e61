import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { formatTime } from '../../../domain/schedule/format-meeting.ts';
import { searchZones, zoneEntries } from '../../../domain/schedule/search-zones.ts';
import { wallTimeAt } from '../../../domain/schedule/wall-time.ts';
import { now } from '../../../platform/now.ts';
import { zoneIds } from '../../../platform/zones.ts';

interface ZoneSearchProps {
  label: string;
  hint: string;
  /** True where the visitor has just asked for it. */
  takesFocus: boolean;
  /** Keeps the zone that was chosen before; null where there is none. */
  onCancel: (() => void) | null;
  onChoose: (zone: string) => void;
}

/** Zones shown at once; a longer list would be looked through and not searched. */
const SHOWN_MOST = 7;

/** A search over the zones that the browser knows: a field with a list below it that the arrow keys walk through. */
export function ZoneSearch({ label, hint, takesFocus, onCancel, onChoose }: ZoneSearchProps) {
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const entries = useMemo(() => zoneEntries(zoneIds()), []);
  const [openedAt] = useState(now);
  const found = useMemo(() => searchZones(entries, words).slice(0, SHOWN_MOST), [entries, words]);
  const isListed = isOpen && found.length > 0;
  const place = Math.min(active, found.length - 1);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (isListed) setOpen(false);
      else onCancel?.();
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const zone = found[place];
      if (isListed && zone) onChoose(zone.id);
      else setOpen(true);
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setOpen(true);
      if (isListed) setActive((place + step + found.length) % found.length);
    }
  }

  return (
    <div class="field zone-field">
      <label class="field-label" for={id}>
        {label} <span class="field-optional">(optional)</span>
      </label>
      <p class="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div class="zone-search">
        <input
          ref={field}
          id={id}
          class="field-input"
          type="text"
          role="combobox"
          autoComplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={`${id}-list`}
          aria-activedescendant={isListed ? `${id}-${place}` : undefined}
          value={words}
          onInput={(event) => {
            setWords(event.currentTarget.value);
            setActive(0);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
          onClick={() => setOpen(true)}
        />
        <div class="zone-list" id={`${id}-list`} role="listbox" aria-label={label} hidden={!isListed}>
          {found.map((zone, index) => (
            <div
              key={zone.id}
              id={`${id}-${index}`}
              class="zone-option"
              role="option"
              tabIndex={-1}
              aria-selected={index === place}
              // Before the field loses the focus, and with it the list.
              onPointerDown={(event) => {
                event.preventDefault();
                onChoose(zone.id);
              }}
            >
              <span>
                {zone.city}
                {zone.calledToo !== null && <span class="zone-too"> · {zone.calledToo}</span>}
              </span>
              <span class="zone-time">{formatTime(wallTimeAt(openedAt, zone.id)?.time ?? '')}</span>
            </div>
          ))}
        </div>
      </div>
      <p class="field-hint" role="status">
        {isOpen && words.trim() !== '' && countText(found.length)}
        {!isOpen && words.trim() !== '' && 'Not chosen yet: choose one from the list.'}
      </p>
      {onCancel !== null && (
        <button type="button" class="button-link" onClick={onCancel}>
          Leave it as it was
        </button>
      )}
    </div>
  );
}

function countText(count: number): string {
  if (count === 0) return 'No zone has this name. Try a larger city nearby, or the country.';
  if (count === 1) return 'One zone. Press Enter to take it.';
  return count === SHOWN_MOST ? `The first ${count} zones; type more to narrow them down.` : `${count} zones.`;
}
