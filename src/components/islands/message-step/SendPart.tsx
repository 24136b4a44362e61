import { useRef } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import type { Composed } from '../../../domain/messages/compose.ts';
import type { Message } from '../../../domain/messages/message.ts';
import { useLoaded } from '../questions-step/use-loaded.ts';
import { PartMissing } from './PartMissing.tsx';
import { useNear } from './use-near.ts';

interface SendPartProps {
  message: Message;
  shown: Pick<Composed, 'subject' | 'body'>;
  interview: Interview;
  change: (edit: (interview: Interview) => Interview) => void;
  isAwake: boolean;
}

const loadWays = () => import('./SendWays.tsx');

/** The ways out: they come when the page is touched, or when this part of it is about to be seen. */
export function SendPart({ isAwake, ...props }: SendPartProps) {
  const area = useRef<HTMLDivElement>(null);
  const isNear = useNear(area);
  const ways = useLoaded(loadWays, isAwake || isNear);
  return (
    <div class="send-part" ref={area}>
      {typeof ways === 'object' ? (
        <ways.SendWays {...props} />
      ) : (
        <section class="send-ways" aria-labelledby="send-heading" aria-busy={ways === 'loading'}>
          <h2 id="send-heading">Send it</h2>
          {ways === 'failed' && (
            <>
              <PartMissing />
              <p>Select the text above and copy it by hand.</p>
            </>
          )}
        </section>
      )}
    </div>
  );
}
