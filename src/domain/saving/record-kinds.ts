import type { Interview } from '../interview/interview.ts';
import { fromSchema1 } from '../interview/migrate-interview.ts';
import type { Me } from '../interview/me.ts';
import { restoreInterview } from '../interview/restore-interview.ts';
import { restoreMe } from '../interview/restore-me.ts';
import type { RecordKind } from './envelope.ts';

/** How interviews are saved. A change of shape needs a new schema, a migration and a fixture of the old shape. */
export const interviewKind: RecordKind<Interview> = {
  schema: 2,
  migrations: { 1: fromSchema1 },
  restore: restoreInterview,
};

/** How the asker's own details are saved. */
export const meKind: RecordKind<Me> = { schema: 1, migrations: {}, restore: restoreMe };
