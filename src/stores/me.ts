import { atom, type ReadableAtom } from 'nanostores';
import { EMPTY_ME, type Me } from '../domain/interview/me.ts';
import { meKind } from '../domain/saving/record-kinds.ts';
import type { StoreTools } from './interviews.ts';
import { openRecord, type SavedRecord } from './record.ts';

/** The asker's own details; `record` is for its state and for mending it. */
export interface MyDetails {
  /** Empty details where nothing was typed or nothing could be read. */
  $me: ReadableAtom<Me>;
  record: SavedRecord<Me>;
  change(edit: (me: Me) => Me): void;
}

/** Opens the asker's details. Nothing is written before something was typed. */
export function openMe({ records, now, tab }: Omit<StoreTools, 'newId'>): MyDetails {
  const record = openRecord({ key: 'me', kind: meKind, records, now, tab });
  const $me = atom<Me>(EMPTY_ME);
  record.$value.subscribe((value) => $me.set(value ?? EMPTY_ME));

  function change(edit: (me: Me) => Me): void {
    if (record.$value.get() !== null) record.change(edit);
    else if (record.$state.get().kind === 'empty') record.create(edit(EMPTY_ME));
  }

  return { $me, record, change };
}
