import type { Interview } from '../../../domain/interview/interview.ts';
import type { Channel } from '../../../domain/messages/channel.ts';
import type { Composed } from '../../../domain/messages/compose.ts';
import type { Message } from '../../../domain/messages/message.ts';
import { recipientName } from '../../../domain/messages/recipient-name.ts';
import { plainText } from '../../../domain/messages/travel/plain-text.ts';
import { richText } from '../../../domain/messages/travel/rich-text.ts';
import { WAYS_OUT } from '../../../domain/messages/travel/ways-out.ts';
import { copyText } from '../../../platform/clipboard.ts';
import { copyRichText } from '../../../platform/rich-clipboard.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { FileButtons } from './FileButtons.tsx';
import { MailLinks } from './MailLinks.tsx';
import { NoteSent } from './NoteSent.tsx';
import { ShareButton } from './ShareButton.tsx';

interface SendWaysProps {
  message: Message;
  shown: Pick<Composed, 'subject' | 'body'>;
  interview: Interview;
  change: (edit: (interview: Interview) => Interview) => void;
}

/** Ways out that make sense for the channel, the surest first, and the note that it was sent. */
export function SendWays({ message, shown, interview, change }: SendWaysProps) {
  const { channel } = message;
  const isWith = (way: (typeof WAYS_OUT)[Channel][number]) => WAYS_OUT[channel].includes(way);
  const to = recipientName(message, interview);
  const copyBody = channel === 'email' ? copyFormatted : copyText;
  return (
    <section class="send-ways" aria-labelledby="send-heading">
      <h2 id="send-heading">Send it</h2>
      <div class="send-row">
        <CopyButton label={COPY_LABELS[channel] ?? 'Copy text'} text={shown.body} copy={copyBody} />
        {shown.subject !== null && <CopyButton label="Copy subject" text={shown.subject} copy={copyText} isQuiet />}
        {isWith('copy-both') && <CopyButton label="Copy both" text={plainText(shown)} copy={copyFormatted} isQuiet />}
        {isWith('share') && <ShareButton title={shown.subject ?? message.name} text={shown.body} />}
      </div>
      {isWith('mail-program') && <MailLinks outgoing={shown} />}
      {isWith('txt') && <FileButtons outgoing={shown} to={to} hasEmail={isWith('eml')} />}
      <NoteSent message={message} shown={shown} to={to} interview={interview} change={change} />
    </section>
  );
}

const COPY_LABELS: Partial<Record<Channel, string>> = {
  'linkedin-note': 'Copy note',
  'linkedin-note-300': 'Copy note',
  phone: 'Copy script',
};

/** For programs that keep the paragraphs of a text, and for those that do not. */
function copyFormatted(text: string): Promise<boolean> {
  return copyRichText(text, richText(text));
}
