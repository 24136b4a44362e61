import { useRef } from 'preact/hooks';
import { useLoaded } from '../session/use-loaded.ts';
import type { LeavingProps } from './Leaving.tsx';
import { PartMissing } from '../session/PartMissing.tsx';
import { useNear } from '../session/use-near.ts';

const load = () => import('./Leaving.tsx');

/** The ways out: they come when the page is touched, or when this part of it is about to be seen. */
export function LeavingPart({ isAwake, ...props }: LeavingProps & { isAwake: boolean }) {
  const area = useRef<HTMLDivElement>(null);
  const isNear = useNear(area);
  const part = useLoaded(load, isAwake || isNear);
  return (
    <div class="leaving" ref={area}>
      {typeof part === 'object' ? (
        <part.Leaving {...props} />
      ) : (
        <section aria-labelledby="send-heading" aria-busy={part === 'loading'}>
          <h2 id="send-heading">Send it</h2>
          {part === 'failed' && <PartMissing />}
        </section>
      )}
    </div>
  );
}
