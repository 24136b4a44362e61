import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { restWords, WEEKDAYS, withDayOff, withFreeDay } from '../../../domain/follow-up/rest-words.ts';
import { formatDay } from '../../../domain/schedule/format-meeting.ts';
import { myDetails } from '../../../stores/on-this-device.ts';
import { TextField } from '../../ui/TextField.tsx';
import { MyNotice } from '../session/MyNotice.tsx';

/** The days on which nobody is expected to answer: the weekend, and days off of one's own. They hold for all interviews. */
export function BusinessDays({ isAwake }: { isAwake: boolean }) {
  const me = useStore(myDetails.$me);
  const state = useStore(myDetails.record.$state);
  const [removed, setRemoved] = useState<{ date: string; place: number } | null>(null);
  const summary = useRef<HTMLElement>(null);
  const isReadable = state.kind !== 'damaged' && state.kind !== 'newer';
  const { change } = myDetails;
  return (
    <section aria-labelledby="rest-heading">
      <h2 id="rest-heading">Business days</h2>
      <MyNotice state={state} isAwake={isAwake} />
      {isReadable && (
        <details class="business-days">
          <summary ref={summary}>No answer is expected on: {restWords(me)}</summary>
          <fieldset class="field">
            <legend class="field-label">Free every week</legend>
            <div class="choice-group choice-group-inline">
              {WEEKDAYS.map(({ id, label }) => (
                <label class="choice" key={id}>
                  <input
                    type="checkbox"
                    checked={me.weekend.includes(id)}
                    onChange={(event) => {
                      const isFree = event.currentTarget.checked;
                      change((now) => withFreeDay(now, id, isFree));
                    }}
                  />
                  <span>{label}</span>
                </label>
              ))}
            </div>
            {me.weekend.length === WEEKDAYS.length && (
              <p class="field-hint">
                Without a business day nothing can be counted: Saturday and Sunday are free then.
              </p>
            )}
          </fieldset>
          <fieldset class="field">
            <legend class="field-label">Days off</legend>
            <p class="field-hint">Holidays where they are, and your own. They hold for all your interviews.</p>
            {me.daysOff.map((day, place) => (
              // Days have no ids: they are few, and they are told apart by their place.
              // oxlint-disable-next-line react/no-array-index-key
              <div class="day-off" key={place}>
                <TextField
                  label={`Day off ${place + 1}`}
                  type="date"
                  value={day}
                  onText={(date) => change((now) => withDayOff(now, place, date))}
                />
                <button
                  type="button"
                  class="button-link"
                  onClick={() => {
                    setRemoved({ date: day, place });
                    change((now) => ({ ...now, daysOff: now.daysOff.toSpliced(place, 1) }));
                    summary.current?.focus();
                  }}
                >
                  Remove<span class="visually-hidden"> day off {place + 1}</span>
                </button>
              </div>
            ))}
            <div class="undo-line" role="status">
              {removed !== null && (
                <p>
                  {formatDay(removed.date) || 'Day off'} removed.{' '}
                  <button
                    type="button"
                    class="button-link"
                    onClick={() => {
                      change((now) => ({ ...now, daysOff: now.daysOff.toSpliced(removed.place, 0, removed.date) }));
                      setRemoved(null);
                      summary.current?.focus();
                    }}
                  >
                    Undo
                  </button>
                </p>
              )}
            </div>
            <button
              type="button"
              class="button-quiet"
              onClick={() => change((now) => withDayOff(now, now.daysOff.length, ''))}
            >
              Add a day off
            </button>
          </fieldset>
        </details>
      )}
    </section>
  );
}
