import { useRef } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import type { Channel } from '../../../domain/messages/channel.ts';
import type { Composed } from '../../../domain/messages/compose.ts';
import type { Message } from '../../../domain/messages/message.ts';
import { copyText } from '../../../platform/clipboard.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useSeen } from '../../ui/use-seen.ts';
import { useAwake } from '../questions-step/use-awake.ts';
import { useLoaded } from '../questions-step/use-loaded.ts';
import { copyFormatted } from './copy-formatted.ts';

export interface SendWaysProps {
  message: Message;
  shown: Pick<Composed, 'subject' | 'body'>;
  interview: Interview;
  change: (edit: (interview: Interview) => Interview) => void;
}

const loadMoreWays = () => import('./MoreWays.tsx');

/** Ways out of this page, the surest first: copying is there at once, the others come when they are seen or wanted. */
export function SendWays(props: SendWaysProps) {
  const { message, shown } = props;
  const area = useRef<HTMLElement>(null);
  const isAwake = useAwake(area);
  const isSeen = useSeen(area);
  const more = useLoaded(loadMoreWays, isAwake || isSeen);
  const copyBody = message.channel === 'email' ? copyFormatted : copyText;
  return (
    <section class="send-ways" aria-labelledby="send-heading" ref={area}>
      <h2 id="send-heading">Send it</h2>
      <div class="send-row">
        <CopyButton label={COPY_LABELS[message.channel] ?? 'Copy text'} text={shown.body} copy={copyBody} />
        {shown.subject !== null && <CopyButton label="Copy subject" text={shown.subject} copy={copyText} isQuiet />}
      </div>
      {more === 'loading' && <div class="send-rest" data-channel={message.channel} />}
      {more === 'failed' && (
        <p class="notice notice-warning" role="alert">
          The other ways to send it could not be loaded. Your words are safe, and copying works. Reload the page for the
          rest.
        </p>
      )}
      {typeof more === 'object' && <more.MoreWays {...props} />}
    </section>
  );
}

const COPY_LABELS: Partial<Record<Channel, string>> = {
  'linkedin-note': 'Copy note',
  'linkedin-note-300': 'Copy note',
  phone: 'Copy script',
};
