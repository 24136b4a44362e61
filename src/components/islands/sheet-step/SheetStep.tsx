import { useStore } from '@nanostores/preact';
import { useMemo, useRef } from 'preact/hooks';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { askerOf } from '../../../domain/questions/asker-of.ts';
import type { Question } from '../../../domain/questions/question.ts';
import { showList } from '../../../domain/questions/question-list.ts';
import { buildSheet } from '../../../domain/sheet/build-sheet.ts';
import { fitLines } from '../../../domain/sheet/fit-lines.ts';
import { SHEET_PLANS } from '../../../domain/sheet/sheet-plans.ts';
import { printPage } from '../../../platform/print.ts';
import { myDetails } from '../../../stores/on-this-device.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { CodeChoice } from './CodeChoice.tsx';
import { PageCount } from './PageCount.tsx';
import { PlainSheet } from './PlainSheet.tsx';
import { PrintHints } from './PrintHints.tsx';
import { useSheetCode } from './use-sheet-code.ts';
import { useSheetView } from './use-sheet-view.ts';
import { PartMissing } from '../session/PartMissing.tsx';
import { stepAddress } from '../session/step-address.ts';
import { StepFrame, type OpenInterview } from '../session/StepFrame.tsx';

interface SheetStepProps {
  base: string;
  bank: readonly Question[];
  norms: ToolNorms;
  fieldPhrases: Readonly<Record<string, string>>;
}

/** The sheet as it will be printed: what is seen here is what comes out of the printer. */
export function SheetStep({ base, bank, norms, fieldPhrases }: SheetStepProps) {
  const bankById = useMemo(() => new Map(bank.map((question) => [question.id, question])), [bank]);
  return (
    <StepFrame base={base} step="sheet">
      {(open) => (
        <PrintableSheet open={open} base={base} bankById={bankById} norms={norms} fieldPhrases={fieldPhrases} />
      )}
    </StepFrame>
  );
}

function PrintableSheet({
  open,
  base,
  bankById,
  norms,
  fieldPhrases,
}: Omit<SheetStepProps, 'bank'> & { open: OpenInterview; bankById: ReadonlyMap<string, Question> }) {
  const { interview, change, id } = open;
  const me = useStore(myDetails.$me);
  const phrase = interview.field === null ? '' : (fieldPhrases[interview.field] ?? '');
  const shown = useMemo(
    () => showList(interview.questions.items, bankById, askerOf(interview, phrase, norms)),
    [interview, bankById, phrase, norms],
  );
  const code = useSheetCode(base, interview);
  const sheet = useMemo(
    () => fitLines({ ...buildSheet(interview, me, shown, norms), code: code.code }),
    [interview, me, shown, norms, code.code],
  );
  const view = useSheetView(sheet);
  const preview = useRef<HTMLDivElement>(null);
  const missing = shown.filter((one) => one.gone !== null).length;
  return (
    <>
      <div class="screen-only">
        <ChoiceGroup
          label="What do you want to print?"
          choices={SHEET_PLANS}
          chosen={interview.sheetSpace}
          onChoose={(sheetSpace) => change((now) => ({ ...now, sheetSpace }))}
        />
        {sheet.plan.size !== 'fold' && <CodeChoice {...code} />}
        {sheet.questions.length === 0 && (
          <p class="notice">
            There are no questions on it yet. <a href={stepAddress(base, 'questions', id)}>Make a list</a>, or print it
            as it is and write by hand.
          </p>
        )}
        {missing > 0 && (
          <p class="notice">
            {missing === 1 ? 'One question has' : `${missing} questions have`} lost what{' '}
            {missing === 1 ? 'it was' : 'they were'} built from and {missing === 1 ? 'is' : 'are'} left out here.{' '}
            <a href={stepAddress(base, 'questions', id)}>See the list</a>.
          </p>
        )}
        <PageCount sheet={sheet} preview={preview} isThere={view !== 'loading' && view !== 'failed'} />
        <div class="button-row">
          <button type="button" class="button" onClick={printPage}>
            Print the sheet
          </button>
        </div>
        <PrintHints isFold={sheet.plan.size === 'fold'} />
      </div>
      {view === 'failed' && <PartMissing />}
      <div ref={preview}>
        {view === 'loading' && <p class="loading">Laying it out …</p>}
        {view === 'plain' && <PlainSheet sheet={sheet} />}
        {typeof view === 'object' && <view.SheetView sheet={sheet} />}
      </div>
    </>
  );
}
