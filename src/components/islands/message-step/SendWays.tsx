import type { Composed } from '../../../domain/messages/compose.ts';
import { mailtoAddress } from '../../../domain/messages/mailto.ts';
import type { Message } from '../../../domain/messages/message.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { copyText } from '../../../platform/clipboard.ts';

/** Ways out of this page: copying always works; a mail program is offered where the text is short enough for it. */
export function SendWays({ message, shown }: { message: Message; shown: Pick<Composed, 'subject' | 'body'> }) {
  const mailto = message.channel === 'email' ? mailtoAddress(shown.subject ?? '', shown.body) : null;
  return (
    <div class="send-ways">
      <div class="button-row">
        <CopyButton label={message.channel === 'email' ? 'Copy text' : 'Copy note'} text={shown.body} copy={copyText} />
        {shown.subject !== null && <CopyButton label="Copy subject" text={shown.subject} copy={copyText} isQuiet />}
        {mailto !== null && (
          <a class="button-quiet" href={mailto}>
            Open in your mail program
          </a>
        )}
      </div>
      {message.channel === 'email' && (
        <p class="field-hint">
          {mailto === null
            ? 'It is too long for a mail link, which some programs cut off. Copy it instead.'
            : 'Nothing opened? Then this device has no mail program set up. Copy it instead.'}
        </p>
      )}
    </div>
  );
}
