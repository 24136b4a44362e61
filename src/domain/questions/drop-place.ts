/**
 * The place, from 0, that a dragged line takes where it is let go: `middles` are the heights of the middles of all lines
 * as they stand, from the top; `y` is the height of the pointer; `from` is the place that the line has now.
 */
export function dropPlace(middles: readonly number[], y: number, from: number): number {
  const above = middles.filter((middle) => middle < y).length;
  return above > from ? above - 1 : above;
}
