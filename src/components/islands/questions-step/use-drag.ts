import type { JSX, RefObject } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { dropPlace } from '../../../domain/questions/drop-place.ts';

/** A line that is being dragged from its place to another, both from 0. */
export interface Drag {
  from: number;
  to: number;
}

export type StartDrag = (event: JSX.TargetedPointerEvent<HTMLElement>, from: number) => void;

/** Dragging the lines of a list by a handle, with mouse, pen or finger. Escape lets go without moving. */
export function useDrag(
  list: RefObject<HTMLOListElement>,
  onDrop: (drag: Drag) => void,
): { drag: Drag | null; startDrag: StartDrag } {
  const [drag, setDrag] = useState<Drag | null>(null);
  const startDrag = useCallback<StartDrag>(
    (event, from) => {
      if (event.button !== 0) return;
      event.preventDefault();
      const handle = event.currentTarget;
      const stop = new AbortController();
      const { signal } = stop;
      let to = from;
      handle.setPointerCapture(event.pointerId);
      setDrag({ from, to });

      const end = (isDropped: boolean) => {
        stop.abort();
        setDrag(null);
        if (isDropped && to !== from) onDrop({ from, to });
      };
      const move = ({ clientY }: PointerEvent) => {
        const lines = [...(list.current?.children ?? [])];
        const next = dropPlace(lines.map(middleOf), clientY, from);
        if (next === to) return;
        to = next;
        setDrag({ from, to });
        // Brings on what lies beyond the edge, in the page and in a list that scrolls by itself.
        lines[to]?.scrollIntoView({ block: 'nearest' });
      };
      handle.addEventListener('pointermove', move, { signal });
      handle.addEventListener('pointerup', () => end(true), { signal });
      handle.addEventListener('pointercancel', () => end(false), { signal });
      document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
    },
    [list, onDrop],
  );
  return { drag, startDrag };
}

function middleOf(line: Element): number {
  const { top, height } = line.getBoundingClientRect();
  return top + height / 2;
}
