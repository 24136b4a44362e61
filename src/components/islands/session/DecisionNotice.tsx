import type { ComponentChildren } from 'preact';
import type { SavedRecord } from '../../../stores/record.ts';

interface Way {
  label: string;
  choose: () => void;
}

interface DecisionNoticeProps {
  /** What happened, and what is to be decided. */
  children: ComponentChildren;
  /** The ways on; the first is the one that loses least. */
  ways: readonly Way[];
  hint?: string;
}

/** Something happened to a record elsewhere, and nothing is written before the visitor has chosen. */
export function DecisionNotice({ children, ways, hint }: DecisionNoticeProps) {
  return (
    <div class="notice notice-warning" role="alert">
      <p>{children}</p>
      <div class="button-row">
        {ways.map(({ label, choose }, index) => (
          <button type="button" class={index === 0 ? 'button' : 'button-quiet'} onClick={choose} key={label}>
            {label}
          </button>
        ))}
      </div>
      {hint !== undefined && <p class="field-hint">{hint}</p>}
    </div>
  );
}

/** The two versions of a record that was changed here and in another tab; what is here only where it can be kept. */
export function waysOutOfConflict<Value>(record: SavedRecord<Value>): Way[] {
  const mine = { label: 'Keep what is in this tab', choose: () => record.keepMine() };
  const theirs = { label: 'Use the other one', choose: () => record.useTheirs() };
  return record.canKeepMine() ? [mine, theirs] : [theirs];
}
