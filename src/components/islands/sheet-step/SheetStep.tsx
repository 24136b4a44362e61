import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { askerOf } from '../../../domain/questions/asker-of.ts';
import type { Question } from '../../../domain/questions/question.ts';
import { showList } from '../../../domain/questions/question-list.ts';
import { buildSheet } from '../../../domain/sheet/build-sheet.ts';
import { printPage } from '../../../platform/print.ts';
import { myDetails } from '../../../stores/on-this-device.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { SheetView } from './SheetView.tsx';
import { stepAddress } from '../session/step-address.ts';
import { StepFrame, type OpenInterview } from '../session/StepFrame.tsx';

interface SheetStepProps {
  base: string;
  bank: readonly Question[];
  norms: ToolNorms;
  fieldPhrases: Readonly<Record<string, string>>;
}

const SPACES = [
  { id: 'one-page', label: 'One page', hint: 'A line or two after each question' },
  {
    id: 'roomy',
    label: 'More space for writing',
    hint: 'Three or four lines after each question, on two pages or more',
  },
] as const;

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
  const shown = showList(interview.questions.items, bankById, askerOf(interview, phrase, norms));
  const sheet = buildSheet(interview, me, shown, norms);
  const missing = shown.filter((one) => one.gone !== null).length;
  return (
    <>
      <div class="screen-only">
        <ChoiceGroup
          label="How much room to write?"
          choices={SPACES}
          chosen={interview.sheetSpace}
          inline
          onChoose={(sheetSpace) => change((now) => ({ ...now, sheetSpace }))}
        />
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
        <div class="button-row">
          <button type="button" class="button" onClick={printPage}>
            Print the sheet
          </button>
          <p class="field-hint">
            A4 and Letter both fit: choose the paper in the print dialog. On a phone, share the page and choose Print.
          </p>
        </div>
      </div>
      <SheetView sheet={sheet} />
    </>
  );
}
