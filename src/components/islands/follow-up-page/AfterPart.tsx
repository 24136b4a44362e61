import { PartMissing } from '../session/PartMissing.tsx';
import { useLoaded } from '../session/use-loaded.ts';
import type { AfterProps } from './After.tsx';

const load = () => import('./After.tsx');

/** Calendar and days off: they come when the page is touched. */
export function AfterPart({ isAwake, ...props }: AfterProps & { isAwake: boolean }) {
  const part = useLoaded(load, isAwake);
  return (
    <div class="follow-after">
      {typeof part === 'object' && <part.After {...props} isAwake={isAwake} />}
      {part === 'failed' && <PartMissing />}
    </div>
  );
}
