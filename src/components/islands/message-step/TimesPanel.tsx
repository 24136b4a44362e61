import { useEffect, useRef } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import { setZones } from '../../../domain/meeting/set-when.ts';
import type { ProposedTime } from '../../../domain/schedule/proposed-times.ts';
import type { OfferZones, TimeToOffer } from '../../../domain/schedule/times-to-offer.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { ProposedTimeFields } from './ProposedTimeFields.tsx';
import { ZoneField } from '../session/ZoneField.tsx';

interface TimesPanelProps {
  interview: Interview;
  zones: OfferZones;
  times: readonly TimeToOffer[];
  norms: ToolNorms;
  change: (edit: (interview: Interview) => Interview) => void;
  announce: (text: string) => void;
}

const NEW_TIME: ProposedTime = { date: '', time: '', choice: null };

/** Days and times on the asker's clocks, and whose clocks they are turned into. */
export function TimesPanel({ interview, zones, times, norms, change, announce }: TimesPanelProps) {
  const { fewest, most } = norms.timesToOffer;
  const list = useRef<HTMLDivElement>(null);
  const isAdded = useRef(false);
  const { myZone, contactZone } = interview.message;
  const rows =
    times.length === 0
      ? [{ time: NEW_TIME, reading: { kind: 'invalid' as const }, question: null, hasPassed: false }]
      : times;

  function setTimes(edit: (now: readonly ProposedTime[]) => ProposedTime[]) {
    change((now) => ({ ...now, message: { ...now.message, proposedTimes: edit(now.message.proposedTimes) } }));
  }
  useEffect(() => {
    if (!isAdded.current) return;
    isAdded.current = false;
    list.current?.querySelector<HTMLInputElement>('.proposed-time:last-child input')?.focus();
  }, [rows.length]);

  return (
    <div class="times-panel">
      {zones.unknown.map((zone) => (
        <p class="notice notice-warning" key={zone}>
          This browser does not know the time zone “{zone}”, which came with this interview. Until you choose another
          one, the times below stay here and are left out of the message.
        </p>
      ))}
      <ZoneField
        label="Their time zone"
        hint="Search for their city or country. Without it, your times stand in your zone."
        zone={contactZone}
        device={null}
        onChoose={(zone) => change((now) => setZones(now, { contactZone: zone }))}
        announce={announce}
      />
      <ZoneField
        label="Your time zone"
        hint="Where you are when you talk."
        zone={myZone}
        device={zones.mine}
        onChoose={(zone) => change((now) => setZones(now, { myZone: zone }))}
        announce={announce}
      />
      <fieldset class="field">
        <legend class="field-label">{rows.length === 1 ? 'A time' : 'Times'} on your clock</legend>
        <p class="field-hint">
          Offer {fewest} or {most}, one of them soon. The message adds that any other time is fine, too.
        </p>
        <div ref={list}>
          {rows.map((row, index) => (
            <ProposedTimeFields
              // Rows have no ids: they are few, and they are told apart by their place.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              number={index + 1}
              row={row}
              onChange={(time) =>
                setTimes((now) => (now.length === 0 ? [time] : now.map((one, place) => (place === index ? time : one))))
              }
              onRemove={
                times.length === 0
                  ? null
                  : () => {
                      setTimes((now) => now.toSpliced(index, 1));
                      announce(`Time ${index + 1} removed.`);
                      list.current?.querySelector('input')?.focus();
                    }
              }
            />
          ))}
        </div>
        {rows.length < most && times.length > 0 && (
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              isAdded.current = true;
              setTimes((now) => [...now, NEW_TIME]);
            }}
          >
            Add another time
          </button>
        )}
      </fieldset>
    </div>
  );
}
