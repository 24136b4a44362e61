import type { Interview } from '../interview/interview.ts';
import type { Me } from '../interview/me.ts';
import { interviewKind, meKind } from './record-kinds.ts';

/** What a backup file says of who wrote it. */
export const PRODUCT = 'twenty-good-minutes';

/** Everything a visitor has saved. `unread` holds raw texts that could not be understood, by key, so that a backup loses nothing. */
export interface Backup {
  interviews: Interview[];
  me: Me | null;
  unread: Record<string, string>;
}

/** The text of a backup file. */
export function sealBackup(backup: Backup, madeAt: string): string {
  const schemas = { interview: interviewKind.schema, me: meKind.schema };
  return JSON.stringify({ product: PRODUCT, kind: 'backup', schemas, madeAt, ...backup }, null, 1);
}
