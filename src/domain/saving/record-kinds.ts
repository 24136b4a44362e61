import type { Interview } from '../interview/interview.ts';
import { fromSchema1, fromSchema2, fromSchema3 } from '../interview/migrate-interview.ts';
import type { Me } from '../interview/me.ts';
import { restoreInterview } from '../interview/restore-interview.ts';
import { meFromSchema1, restoreMe } from '../interview/restore-me.ts';
import type { RecordKind } from './envelope.ts';

/** How interviews are saved. A change of shape needs a new schema, a migration and a fixture of the old shape. */
export const interviewKind: RecordKind<Interview> = {
  schema: 4,
  migrations: { 1: fromSchema1, 2: fromSchema2, 3: fromSchema3 },
  restore: restoreInterview,
};

/**
 * How the interview under one key is read back: it has the id of its key, whatever its text says. Otherwise an
 * interview with a damaged id would be damaged again as soon as what is left of it was saved.
 */
export function interviewKindOf(id: string): RecordKind<Interview> {
  return {
    ...interviewKind,
    restore: (data) => {
      const { value, damages } = restoreInterview(data);
      return { value: { ...value, id }, damages };
    },
  };
}

/** How the asker's own details are saved. */
export const meKind: RecordKind<Me> = {
  schema: 2,
  migrations: { 1: meFromSchema1 },
  restore: restoreMe,
};
