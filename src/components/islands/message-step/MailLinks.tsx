import { gmailAddress } from '../../../domain/messages/travel/gmail-address.ts';
import { mailtoAddress } from '../../../domain/messages/travel/mailto.ts';
import type { Outgoing } from '../../../domain/messages/travel/outgoing.ts';

/** An email as a link into a program that writes email, where it is short enough for one; and what to know of it. */
export function MailLinks({ outgoing }: { outgoing: Outgoing }) {
  const mailto = mailtoAddress(outgoing);
  const gmail = gmailAddress(outgoing);
  return (
    <>
      {gmail !== null && (
        <div class="send-row">
          {mailto !== null && (
            <a class="button-quiet" href={mailto}>
              Open in your mail program
            </a>
          )}
          <a class="button-quiet" href={gmail} target="_blank" rel="noopener noreferrer">
            Open in Gmail (new tab)
          </a>
        </div>
      )}
      <p class="field-hint">{hint(mailto !== null, gmail !== null)}</p>
    </>
  );
}

function hint(fitsMail: boolean, fitsGmail: boolean): string {
  if (!fitsGmail) {
    return 'It is too long for a mail link, which some programs cut off, and for Gmail, which refuses it. Copy it instead.';
  }
  if (!fitsMail) return 'It is too long for a mail link, which some programs cut off. Copy it instead.';
  return 'The address is yours to fill in there. Nothing opened? Then this device has no mail program set up. Copy it instead.';
}
