import { minuteMark } from '../../../domain/sheet/minute-mark.ts';
import type { Sheet, SheetQuestion } from '../../../domain/sheet/sheet.ts';
import { RuledLines } from './RuledLines.tsx';
import { TimeCheck } from './QuestionsPart.tsx';

/** The parts of the talk with the minute at which each begins. */
export function AgendaPart({ sheet }: { sheet: Sheet }) {
  return (
    <section>
      <ol class="sheet-agenda">
        {sheet.agenda.map(({ family, startsAt, minutes }) => (
          <li key={family}>
            <span class="sheet-minute">{minuteMark(startsAt)}</span> {family}{' '}
            <span class="sheet-minute">{minutes} min</span>
          </li>
        ))}
      </ol>
      <TimeCheck check={sheet.timeCheck} />
    </section>
  );
}

/** The questions to ask even when time runs short. The heading is kept with the first. */
export function MustAsksPart({ sheet }: { sheet: Sheet }) {
  const [first, ...rest] = sheet.questions.filter(({ mustAsk }) => mustAsk);
  if (!first) return null;
  return (
    <section class="sheet-part">
      <div data-kept>
        <h3>Must ask</h3>
        <ul class="sheet-plain-list">
          <MustAsk question={first} />
        </ul>
      </div>
      {rest.length > 0 && (
        <ul class="sheet-plain-list">
          {rest.map((question) => (
            <MustAsk key={question.id} question={question} />
          ))}
        </ul>
      )}
    </section>
  );
}

function MustAsk({ question: { text, family } }: { question: SheetQuestion }) {
  return (
    <li data-kept>
      {text === '' ? <span class="sheet-family">{family}</span> : text}
      {text === '' && <RuledLines count={1} />}
    </li>
  );
}
