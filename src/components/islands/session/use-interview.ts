import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import type { RecordState } from '../../../domain/saving/record-state.ts';
import { addressParameter } from '../../../platform/address.ts';
import { interviews } from '../../../stores/on-this-device.ts';
import type { SavedRecord } from '../../../stores/record.ts';

/** What the address of a step names. */
export type Named =
  | { kind: 'nothing' }
  | { kind: 'unknown'; id: string }
  | { kind: 'record'; id: string; record: SavedRecord<Interview> };

/** The interview that the address names. It is looked up once a page. */
export function useNamedInterview(): Named {
  return useMemo(() => {
    const id = addressParameter('interview');
    if (id === null || id === '') return { kind: 'nothing' };
    const record = interviews.find(id);
    return record === null ? { kind: 'unknown', id } : { kind: 'record', id, record };
  }, []);
}

/** Value and state of a record, followed as they change. */
export function useRecord<Value>(record: SavedRecord<Value>): { value: Value | null; state: RecordState } {
  return { value: useStore(record.$value), state: useStore(record.$state) };
}
