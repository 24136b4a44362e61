import { minuteMark } from '../../../domain/sheet/minute-mark.ts';
import type { Sheet, SheetQuestion } from '../../../domain/sheet/sheet.ts';
import { RuledLines } from './RuledLines.tsx';

/** The questions in their order, with the look at the clock before the one at whose minute it is due. */
export function QuestionsPart({ sheet }: { sheet: Sheet }) {
  const checkBefore = sheet.questions.find((one) => sheet.timeCheck !== null && one.startsAt >= sheet.timeCheck.minute);
  return (
    <>
      <ol class="sheet-questions">
        {sheet.questions.map((question) => (
          <li key={question.id} class="sheet-question" data-kept>
            {question === checkBefore && <TimeCheck check={sheet.timeCheck} />}
            <Question question={question} />
          </li>
        ))}
      </ol>
      {!checkBefore && <TimeCheck check={sheet.timeCheck} />}
    </>
  );
}

function Question({ question }: { question: SheetQuestion }) {
  return (
    <>
      <p class="sheet-question-text">
        <span class="sheet-minute">{minuteMark(question.startsAt)}</span>
        {question.mustAsk && <strong class="sheet-must">Must ask</strong>}
        {question.text === '' ? <span class="sheet-family">{question.family}</span> : question.text}
      </p>
      <RuledLines count={question.lines} />
    </>
  );
}

/** When to look at the clock, and what to say then. */
export function TimeCheck({ check }: { check: Sheet['timeCheck'] }) {
  if (check === null) return null;
  return (
    <p class="sheet-check" data-kept>
      <span class="sheet-minute">{minuteMark(check.minute)}</span>
      {check.text}
    </p>
  );
}
