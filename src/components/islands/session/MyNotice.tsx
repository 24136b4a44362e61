import type { RecordState } from '../../../domain/saving/record-state.ts';
import { useLoaded } from '../session/use-loaded.ts';
import { NoticeMissing } from '../session/NoticeMissing.tsx';

const loadNotice = () => import('./MyDetailsNotice.tsx');

/** What the visitor must know about their own details as a record. It is fetched ahead, since trouble may cut the way. */
export function MyNotice({ state, isAwake }: { state: RecordState; isAwake: boolean }) {
  const isFine = state.kind === 'saved' || state.kind === 'empty';
  const notice = useLoaded(loadNotice, isAwake || !isFine);
  if (isFine || notice === 'loading') return null;
  if (typeof notice === 'object') return <notice.MyDetailsNotice state={state} />;
  return <NoticeMissing />;
}
