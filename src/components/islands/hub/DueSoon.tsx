import { dueList } from '../../../domain/follow-up/due-list.ts';
import type { StepMessage } from '../../../domain/follow-up/sent-so-far.ts';
import type { Interview } from '../../../domain/interview/interview.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { DueRows } from '../follow-up-page/DueRows.tsx';
import { usePlanContext } from '../follow-up-page/use-plan-context.ts';
import { stepAddress } from '../session/step-address.ts';

interface DueSoonProps {
  base: string;
  interviews: readonly Interview[];
  /** What is known of every message, as JSON. */
  facts: string;
  norms: ToolNorms;
}

/** Steps shown at once. */
const SHOWN_MOST = 3;

/** What is due over all contacts, or will be within a week; nothing where nothing is. */
export function DueSoon({ base, interviews, facts, norms }: DueSoonProps) {
  const messages: StepMessage[] = JSON.parse(facts);
  const context = usePlanContext(messages, norms);
  const due = dueList(interviews, context).filter(({ group }) => group !== 'later');
  if (due.length === 0) return null;
  return (
    <section aria-labelledby="due-heading">
      <h2 id="due-heading">Due, or soon</h2>
      <DueRows base={base} rows={due.slice(0, SHOWN_MOST)} interviews={interviews} context={context} />
      <p>
        <a href={stepAddress(base, 'follow-up', null)}>All dates of all contacts</a>
      </p>
    </section>
  );
}
