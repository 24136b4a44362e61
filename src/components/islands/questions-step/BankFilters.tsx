import { FAMILIES } from '../../../domain/questions/family-texts.ts';
import { topicsOf, type BankEntry, type BankFilter } from '../../../domain/questions/search-bank.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface BankFiltersProps {
  filter: BankFilter;
  entries: readonly BankEntry[];
  onFilter: (filter: BankFilter) => void;
}

/** What of the bank is looked at. A choice that would find nothing at all is not offered. */
export function BankFilters({ filter, entries, onFilter }: BankFiltersProps) {
  const hasField = entries.some(({ question }) => question.fields.length > 0);
  const hasFindings = entries.some(({ findingId }) => findingId !== null);
  return (
    <div class="bank-filters">
      <TextField
        label="Search the collection"
        hint="“pay”, “night shifts”, “first week”"
        value={filter.words}
        onText={(words) => onFilter({ ...filter, words })}
      />
      <div class="field-pair">
        <SelectField
          label="Only from"
          options={FAMILIES}
          chosen={filter.family}
          empty="Every part of the talk"
          onChoose={(family) => onFilter({ ...filter, family })}
        />
        <SelectField
          label="About"
          options={topicsOf(entries)}
          chosen={filter.topic}
          empty="Anything"
          onChoose={(topic) => onFilter({ ...filter, topic })}
        />
      </div>
      {(hasField || hasFindings) && (
        <div class="choice-group choice-group-inline">
          {hasField && (
            <Tick
              label="For my field"
              isChosen={filter.forField}
              onChoose={(forField) => onFilter({ ...filter, forField })}
            />
          )}
          {hasFindings && (
            <Tick
              label="From my findings"
              isChosen={filter.fromFindings}
              onChoose={(fromFindings) => onFilter({ ...filter, fromFindings })}
            />
          )}
        </div>
      )}
    </div>
  );
}

function Tick({
  label,
  isChosen,
  onChoose,
}: {
  label: string;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}) {
  return (
    <label class="choice">
      <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
