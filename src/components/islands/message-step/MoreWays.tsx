import { plainText } from '../../../domain/messages/travel/plain-text.ts';
import { recipientName } from '../../../domain/messages/recipient-name.ts';
import { WAYS_OUT } from '../../../domain/messages/travel/ways-out.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { copyFormatted } from './copy-formatted.ts';
import { FileButtons } from './FileButtons.tsx';
import { MailHint, MailLinks } from './MailLinks.tsx';
import { NoteSent } from './NoteSent.tsx';
import type { SendWaysProps } from './SendWays.tsx';
import { ShareButton } from './ShareButton.tsx';

/** Ways out that make sense for the channel, besides copying the text, and the note that it was sent. */
export function MoreWays({ message, shown, interview, change }: SendWaysProps) {
  const ways = WAYS_OUT[message.channel];
  const to = recipientName(message, interview);
  const isWith = (way: (typeof ways)[number]) => ways.includes(way);
  return (
    <>
      <div class="send-row">
        {isWith('copy-both') && <CopyButton label="Copy both" text={plainText(shown)} copy={copyFormatted} isQuiet />}
        {isWith('share') && <ShareButton title={shown.subject ?? message.name} text={shown.body} />}
        {isWith('mail-program') && <MailLinks outgoing={shown} />}
      </div>
      {isWith('mail-program') && <MailHint outgoing={shown} />}
      {isWith('txt') && <FileButtons outgoing={shown} to={to} hasEmail={isWith('eml')} />}
      <NoteSent message={message} shown={shown} to={to} interview={interview} change={change} />
    </>
  );
}
