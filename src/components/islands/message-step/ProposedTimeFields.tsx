import type { ProposedTime, ProposedTimeReading } from '../../../domain/schedule/proposed-times.ts';
import type { TimeToOffer } from '../../../domain/schedule/times-to-offer.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface ProposedTimeFieldsProps {
  number: number;
  row: TimeToOffer;
  onChange: (time: ProposedTime) => void;
  /** Null where there is nothing to remove. */
  onRemove: (() => void) | null;
}

/** One proposed time, with how it reads in the message, or what has to be asked about it first. */
export function ProposedTimeFields({ number, row, onChange, onRemove }: ProposedTimeFieldsProps) {
  const { time, reading, question, hasPassed } = row;
  return (
    <div class="proposed-time">
      <div class="proposed-time-fields">
        <TextField
          label={`Day ${number}`}
          type="date"
          value={time.date}
          onText={(date) => onChange({ ...time, date, choice: null })}
        />
        <TextField
          label={`Time ${number}`}
          type="time"
          value={time.time}
          onText={(clock) => onChange({ ...time, time: clock, choice: null })}
        />
        {onRemove !== null && (
          <button type="button" class="button-link" onClick={onRemove}>
            Remove<span class="visually-hidden"> time {number}</span>
          </button>
        )}
      </div>
      <p class="proposed-time-said" role="status">
        {hasPassed ? 'This time has passed, so the message leaves it out.' : textOf(time, reading)}
      </p>
      {question !== null && (
        <ChoiceGroup
          label={QUESTIONS[question.why]}
          choices={question.options.map(({ choice, text }) => ({ id: choice, label: text }))}
          chosen={time.choice}
          onChoose={(choice) => onChange({ ...time, choice })}
        />
      )}
    </div>
  );
}

const QUESTIONS = {
  gap: 'That night your clocks are put forward, and this time is skipped. Which do you mean?',
  overlap: 'That night your clocks are put back, and this time comes twice. Which do you mean?',
};

/** How a time reads, or why it does not yet; empty while nothing is typed. */
function textOf({ date, time }: ProposedTime, reading: ProposedTimeReading): string {
  switch (reading.kind) {
    case 'said':
      return reading.text;
    case 'ask':
      return 'Until you choose, the message leaves it out.';
    case 'unknown-zone':
      return 'It waits for a time zone that this browser knows.';
    case 'invalid':
      if (date === '' && time === '') return '';
      if (date === '') return 'It still needs a day.';
      return time === '' ? 'It still needs a time.' : 'There is no such day.';
  }
}
