import type { Connection } from '../interview/connection.ts';
import type { Finding } from '../interview/finding.ts';
import type { Purpose } from '../interview/purpose.ts';
import type { SlotValues } from '../text/fill-slots.ts';

/** What is known when a message is composed. Nothing in it need be tidy. */
export interface Known {
  purpose: Purpose | null;
  connection: Connection | null;
  aims: readonly string[];
  /** Questions of the list in words, those to send ahead first. */
  questions: readonly string[];
  /** The proposed times in words, one each. */
  times: readonly string[];
  findings: readonly Finding[];
  /** The text that this message follows; empty where nothing was sent. */
  quoted: string;
  /** By the names in SLOT_IDS. */
  slots: SlotValues;
}
