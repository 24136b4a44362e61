import { STEP_STATE_IDS, type FollowUp, type StepChange } from '../follow-up/follow-up.ts';
import { readChoice, readDay, readList, readObject, readText, type Reader } from '../saving/reader.ts';

/** What the asker decided about following up. */
export function readFollowUp(reader: Reader, value: unknown): FollowUp {
  const fields = readObject(reader, value, 'The follow-up', ['heardOn', 'changes']);
  return {
    heardOn: readDay(reader, fields.get('heardOn'), 'The day of their last word'),
    changes: readList(reader, fields.get('changes'), 'Changed step', (one, path) => readChange(reader, one, path)),
  };
}

function readChange(reader: Reader, value: unknown, path: string): StepChange {
  const fields = readObject(reader, value, path, ['key', 'counted', 'movedTo', 'state', 'on']);
  return {
    key: readText(reader, fields.get('key'), `${path}, which`),
    counted: readDay(reader, fields.get('counted'), `${path}, its day`),
    movedTo: readDay(reader, fields.get('movedTo'), `${path}, its new day`),
    state: readChoice(reader, fields.get('state') ?? '', `${path}, state`, STEP_STATE_IDS) ?? 'open',
    on: readDay(reader, fields.get('on'), `${path}, day of the change`),
  };
}
