/** A message as the asker left it; null where the composed text stands. */
export interface Draft {
  subject: string | null;
  body: string | null;
}
