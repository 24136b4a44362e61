import type { Interview } from '../interview/interview.ts';
import { tidy } from '../text/tidy.ts';
import type { Message } from './message.ts';

/** Whom a message is for, as the writer names them; empty where they did not. */
export function recipientName({ recipient }: Pick<Message, 'recipient'>, { contact, message }: Interview): string {
  switch (recipient) {
    case 'contact':
      return tidy(contact.name);
    case 'shared-contact':
      return tidy(contact.sharedContact) || tidy(message.details.referredBy ?? '');
    case 'asker':
      return tidy(message.details.askerName ?? '');
  }
}
