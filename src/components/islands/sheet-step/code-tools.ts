import { encode } from 'uqr';
import { encodeList } from '../../../domain/sharing/encode-list.ts';
import { listToShare, type ListSource } from '../../../domain/sharing/list-to-share.ts';
import { blankSheetPath, CODE_ADDRESS_MOST, CODE_TEXTS } from '../../../domain/sheet/code-target.ts';
import type { SheetCode } from '../../../domain/sheet/sheet.ts';
import type { SheetVariant } from '../../../domain/sheet/variant.ts';
import { fullAddress } from '../../../platform/address.ts';
import { sharedAddress } from '../shared-list/shared-address.ts';

/** What is needed when somebody wants a code on paper, and not before. */
export const codeTools = {
  toBlankSheet(base: string, variant: SheetVariant): SheetCode {
    const address = fullAddress(`${base.replace(/\/$/, '')}/${blankSheetPath(variant)}`);
    return { text: CODE_TEXTS['blank-sheet'], address, squares: encode(address, { ecc: 'L', border: 0 }).data };
  },
  /** Null where the list has no question that travels, or too many for a code. */
  toQuestionList(base: string, source: ListSource): SheetCode | null {
    const { list } = listToShare(source, false);
    const address = sharedAddress(base, encodeList(list));
    if (list.questions.length === 0 || address.length > CODE_ADDRESS_MOST) return null;
    return { text: CODE_TEXTS['question-list'], address: '', squares: encode(address, { ecc: 'L', border: 0 }).data };
  },
};
