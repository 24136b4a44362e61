import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import { interviews } from '../../../stores/on-this-device.ts';
import type { SavedRecord } from '../../../stores/record.ts';

/** An interview that can be read, with the record that it is saved in. */
export interface OpenVoice {
  interview: Interview;
  record: SavedRecord<Interview>;
}

/** What is here to be compared. */
export interface OpenInterviews {
  voices: OpenVoice[];
  /** The records of those that can be read; the same list as long as none comes or goes. */
  records: readonly SavedRecord<Interview>[];
  /** How many cannot be read here: damaged ones, and those that a newer version of the site wrote. */
  unread: number;
}

/** Every interview on this device, followed as it changes here and in other tabs. */
export function useOpenInterviews(): OpenInterviews {
  const list = useStore(interviews.$list);
  const [, render] = useState({});
  const ids = list
    .filter(({ opened }) => opened.kind === 'good')
    .map(({ id }) => id)
    .join(' ');
  const records = useMemo(() => (ids === '' ? [] : ids.split(' ')).map((id) => interviews.record(id)), [ids]);
  useEffect(() => {
    const stops = records.map((record) => record.$value.listen(() => render({})));
    return () => {
      for (const stop of stops) stop();
    };
  }, [records]);
  const voices = records.flatMap((record) => {
    const interview = record.$value.get();
    return interview === null ? [] : [{ interview, record }];
  });
  return { voices, records, unread: list.filter(({ opened }) => opened.kind !== 'good').length };
}
