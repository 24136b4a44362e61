import { gmailAddress } from '../../../domain/messages/travel/gmail-address.ts';
import { mailtoAddress } from '../../../domain/messages/travel/mailto.ts';
import type { Outgoing } from '../../../domain/messages/travel/outgoing.ts';

/** An email as a link into a program that writes email, where it is short enough for one. */
export function MailLinks({ outgoing }: { outgoing: Outgoing }) {
  const mailto = mailtoAddress(outgoing);
  const gmail = gmailAddress(outgoing);
  return (
    <>
      {mailto !== null && (
        <a class="button-quiet" href={mailto}>
          Open in your mail program
        </a>
      )}
      {gmail !== null && (
        <a class="button-quiet" href={gmail} target="_blank" rel="noopener noreferrer">
          Open in Gmail (new tab)
        </a>
      )}
    </>
  );
}

/** What to know of these links, or why there are none. */
export function MailHint({ outgoing }: { outgoing: Outgoing }) {
  return <p class="field-hint">{hint(mailtoAddress(outgoing) !== null, gmailAddress(outgoing) !== null)}</p>;
}

function hint(fitsMail: boolean, fitsGmail: boolean): string {
  if (!fitsGmail) {
    return 'It is too long for a mail link, which some programs cut off, and for Gmail, which refuses it. Copy it instead.';
  }
  if (!fitsMail) return 'It is too long for a mail link, which some programs cut off. Copy it instead.';
  return 'The address is yours to fill in there. Nothing opened? Then this device has no mail program set up. Copy it instead.';
}
