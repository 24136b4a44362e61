/** A message on its way out of the page: subject and body as they are shown. */
export interface Outgoing {
  /** Null where the channel has none. */
  subject: string | null;
  body: string;
}
