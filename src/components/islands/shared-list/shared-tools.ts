import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import type { BankLine } from '../../../domain/sharing/bank-line.ts';
import type { SharedList } from '../../../domain/sharing/shared-list.ts';

/** What one list is shown and used with. */
export interface SharedTools {
  base: string;
  list: SharedList;
  bankById: ReadonlyMap<string, BankLine>;
  norms: ToolNorms;
  /** The field of the list, null where it has none or the site no longer does. */
  field: { id: string; label: string } | null;
}
