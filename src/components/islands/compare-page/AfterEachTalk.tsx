import type { Column } from '../../../domain/compare/grid.ts';
import { CONFIDENCE_LEVELS, LEARNED_LEVELS } from '../../../domain/debrief/debrief-texts.ts';
import { formatDay } from '../../../domain/schedule/format-meeting.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { stepAddress } from '../session/step-address.ts';
import type { ChangeOne } from './CompareGrid.tsx';

interface AfterEachTalkProps {
  base: string;
  columns: readonly Column[];
  onChange: ChangeOne;
}

/** Whether each talk still taught something, the earliest first: what tells when to stop. */
export function AfterEachTalk({ base, columns, onChange }: AfterEachTalkProps) {
  return (
    <section class="after-each" aria-labelledby="learning-heading">
      <h2 id="learning-heading">Still learning something new?</h2>
      <ol class="card-list">
        {columns.map(({ interviewId, name, day, learned, confidence }) => (
          <li key={interviewId}>
            <p class="after-each-name">
              <a href={stepAddress(base, 'debrief', interviewId)}>{name}</a>
              <span class="grid-day">{formatDay(day)}</span>
            </p>
            <div class="screen-only">
              <SelectField
                label={`How much was new with ${name}?`}
                options={LEARNED_LEVELS}
                chosen={learned}
                empty="Not told"
                onChoose={(chosen) =>
                  onChange(interviewId, (now) => ({ ...now, debrief: { ...now.debrief, learned: chosen } }))
                }
              />
            </div>
            <p class="after-each-paper">New: {labelOf(LEARNED_LEVELS, learned)}</p>
            <p class="soft">Rests on: {labelOf(CONFIDENCE_LEVELS, confidence)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function labelOf<Id extends string>(levels: readonly { id: Id; label: string }[], chosen: Id | null): string {
  return levels.find(({ id }) => id === chosen)?.label.toLowerCase() ?? 'not told';
}
