import { interviewName } from '../../../domain/interview/interview-name.ts';
import { tidy } from '../../../domain/text/tidy.ts';
import type { OpenVoice } from './use-open-interviews.ts';

interface WhomToCompareProps {
  candidates: readonly OpenVoice[];
  /** Ids of those who are left out. */
  without: readonly string[];
  onChoose: (id: string, isIn: boolean) => void;
}

/** Which interviews stand in the grid; everybody who was heard, at first. */
export function WhomToCompare({ candidates, without, onChoose }: WhomToCompareProps) {
  if (candidates.length < 2) return null;
  return (
    <fieldset class="field compare-people screen-only">
      <legend class="field-label">Whom to compare</legend>
      <p class="field-hint">Those who know the same work. Leave out whoever speaks of another.</p>
      <div class="choice-group choice-group-inline">
        {candidates.map(({ interview }) => {
          const name = interviewName(interview);
          const about = [interview.contact.role, interview.contact.organization].map((text) => tidy(text));
          const hint = about.filter((text) => text !== '' && text !== name).join(', ');
          return (
            <label class="choice" key={interview.id}>
              <input
                type="checkbox"
                checked={!without.includes(interview.id)}
                onChange={(event) => onChoose(interview.id, event.currentTarget.checked)}
              />
              <span>{name}</span>
              {hint !== '' && <span class="field-hint">{hint}</span>}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
