import { minuteMark } from '../../../domain/sheet/minute-mark.ts';
import type { Sheet } from '../../../domain/sheet/sheet.ts';
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

/** The questions to ask even when time runs short. */
export function MustAsksPart({ sheet }: { sheet: Sheet }) {
  const mustAsks = sheet.questions.filter(({ mustAsk }) => mustAsk);
  if (mustAsks.length === 0) return null;
  return (
    <section>
      <h3>Must ask</h3>
      <ul class="sheet-plain-list">
        {mustAsks.map(({ id, text, family }) => (
          <li key={id}>
            {text === '' ? <span class="sheet-family">{family}</span> : text}
            {text === '' && <RuledLines count={1} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
