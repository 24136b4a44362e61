import { useEffect, useMemo, useState } from 'preact/hooks';
import { buildGrid } from '../../../domain/compare/build-grid.ts';
import { canCompare, idsInAddress } from '../../../domain/compare/can-compare.ts';
import type { PeopleNorm } from '../../../domain/compare/learning.ts';
import { linesOf } from '../../../domain/compare/lines-of.ts';
import type { Interview } from '../../../domain/interview/interview.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { askerOf } from '../../../domain/questions/asker-of.ts';
import type { Question } from '../../../domain/questions/question.ts';
import { showList } from '../../../domain/questions/question-list.ts';
import { addressParameter, setAddressParameter } from '../../../platform/address.ts';
import { ownZone } from '../../../platform/zones.ts';
import { guardAgainstLeaving } from '../../../stores/on-this-device.ts';
import { useToday } from '../session/use-today.ts';
import { stepAddress } from '../session/step-address.ts';
import { CompareGrid } from './CompareGrid.tsx';
import { NothingYet } from './NothingYet.tsx';
import { SavedRecords } from './SavedRecords.tsx';
import { useOpenInterviews } from './use-open-interviews.ts';
import { WhomToCompare } from './WhomToCompare.tsx';

interface ComparePageProps {
  base: string;
  bank: readonly Question[];
  norms: ToolNorms;
  /** How each field reads inside a sentence, by id. */
  fieldPhrases: Readonly<Record<string, string>>;
  people: PeopleNorm;
}

/** The parameter of the address that names who is left out, so that a reload shows the same grid. */
const WITHOUT = 'without';

/** Several interviews side by side. */
export function ComparePage({ base, bank, norms, fieldPhrases, people }: ComparePageProps) {
  const bankById = useMemo(() => new Map(bank.map((question) => [question.id, question])), [bank]);
  const { voices, records, unread } = useOpenInterviews();
  const [without, setWithout] = useState(() => idsInAddress(addressParameter(WITHOUT)));
  const day = useToday();
  const zone = ownZone() ?? 'UTC';
  const candidates = voices.filter(({ interview }) => canCompare(interview, day, zone));
  const chosen = candidates.filter(({ interview }) => !without.includes(interview.id));
  const shownOf = (interview: Interview) => {
    const phrase = interview.field === null ? '' : (fieldPhrases[interview.field] ?? '');
    return showList(linesOf(interview), bankById, askerOf(interview, phrase, norms));
  };
  const grid = buildGrid(
    chosen.map(({ interview }) => ({ interview, shown: shownOf(interview) })),
    day,
    zone,
  );
  useEffect(
    () =>
      guardAgainstLeaving(
        records.map(
          ({ $state }) =>
            () =>
              $state.get(),
        ),
      ),
    [records],
  );

  function choose(id: string, isIn: boolean) {
    const next = isIn ? without.filter((one) => one !== id) : [...without, id];
    setWithout(next);
    setAddressParameter(WITHOUT, next.join('.'));
  }

  return (
    <>
      {unread > 0 && (
        <p class="notice screen-only">
          {unread === 1 ? 'One interview' : `${unread} interviews`} on this device cannot be read here and{' '}
          {unread === 1 ? 'is' : 'are'} left out. <a href={stepAddress(base, 'hub', null)}>See your interviews</a>.
        </p>
      )}
      {candidates.length === 0 ? (
        <NothingYet base={base} />
      ) : (
        <>
          <WhomToCompare candidates={candidates} without={without} onChoose={choose} />
          {chosen.length === 0 ? (
            <p class="notice">Nobody is chosen. Tick at least one person above.</p>
          ) : (
            <CompareGrid
              base={base}
              grid={grid}
              people={people}
              onChange={(id, edit) => voices.find(({ interview }) => interview.id === id)?.record.change(edit)}
            />
          )}
        </>
      )}
      <div class="button-row screen-only">
        <a class="button-link" href={stepAddress(base, 'hub', addressParameter('interview'))}>
          {addressParameter('interview') === null ? 'All your interviews' : 'Back to the task list'}
        </a>
      </div>
      <SavedRecords base={base} voices={voices} records={records} />
    </>
  );
}
