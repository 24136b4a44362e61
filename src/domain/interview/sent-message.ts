/** A message as it was sent. */
export interface SentMessage {
  id: string;
  /** Id of the message that it was composed from. */
  messageId: string;
  /** To whom, as the writer names them. */
  to: string;
  /** Calendar day, "2026-12-03". */
  sentOn: string;
  /** Null where the channel has none. */
  subject: string | null;
  body: string;
}
