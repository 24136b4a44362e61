import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { roomHint } from '../../../domain/saving/room.ts';
import { backups } from '../../../stores/backups-on-this-device.ts';
import { interviews } from '../../../stores/on-this-device.ts';

/** Says how full the storage is where that matters, with a way to a backup as children. */
export function RoomHint({ children }: { children?: ComponentChildren }) {
  useStore(interviews.$list);
  const hint = roomHint(backups.size().characters);
  if (hint === null) return null;
  return (
    <p class="notice">
      {hint} {children}
    </p>
  );
}
