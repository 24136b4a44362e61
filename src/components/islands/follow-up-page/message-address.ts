import { stepAddress } from '../session/step-address.ts';

/** The address at which the message step opens one of its messages. */
export function messageAddress(base: string, interviewId: string, messageId: string): string {
  return `${stepAddress(base, 'message', interviewId)}&message=${encodeURIComponent(messageId)}`;
}
