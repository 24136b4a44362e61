import { isPlain } from '../../../domain/sheet/plain-sheet.ts';
import type { Sheet } from '../../../domain/sheet/sheet.ts';
import { useLoaded } from '../session/use-loaded.ts';

const loadView = () => import('./SheetView.tsx');

/** What draws a sheet with more than plain parts, loaded when a sheet has such; 'plain' where it has none. */
export function useSheetView(sheet: Sheet) {
  const isPlainSheet = isPlain(sheet);
  const view = useLoaded(loadView, !isPlainSheet);
  return isPlainSheet ? 'plain' : view;
}
