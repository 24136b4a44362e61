import { useEffect, useMemo, useState } from 'preact/hooks';
import { readCodeTarget, type CodeTarget } from '../../../domain/sheet/code-target.ts';
import type { Interview } from '../../../domain/interview/interview.ts';
import type { SheetCode } from '../../../domain/sheet/sheet.ts';
import { addressParameter, setAddressParameter } from '../../../platform/address.ts';

const PARAMETER = 'code';
const load = async () => (await import('./code-tools.ts')).codeTools;

type CodeTools = Awaited<ReturnType<typeof load>>;

/** The code that was chosen for a sheet. The choice stands in the address, so that a reload keeps it. */
export function useSheetCode(base: string, { sheetSpace, questions, purpose, field, minutes }: Interview) {
  const [target, setTarget] = useState(() => readCodeTarget(addressParameter(PARAMETER)));
  const [tools, setTools] = useState<CodeTools | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const isWanted = target !== 'none';
  useEffect(() => {
    if (!isWanted || tools !== null) return;
    load().then(
      (loaded) => setTools(loaded),
      () => setHasFailed(true),
    );
  }, [isWanted, tools]);
  const { items } = questions;
  const code: SheetCode | null = useMemo(() => {
    if (tools === null || target === 'none') return null;
    if (target === 'blank-sheet') return tools.toBlankSheet(base, sheetSpace);
    return tools.toQuestionList(base, { items, purpose, field, minutes });
  }, [tools, target, base, sheetSpace, items, purpose, field, minutes]);
  const choose = (chosen: CodeTarget) => {
    setTarget(chosen);
    setHasFailed(false);
    setAddressParameter(PARAMETER, chosen);
  };
  return { target, choose, code, hasFailed, lacksCode: isWanted && tools !== null && code === null };
}
