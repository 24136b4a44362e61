import { useMemo } from 'preact/hooks';
import type { StepMessage } from '../../../domain/follow-up/sent-so-far.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { PartMissing } from '../session/PartMissing.tsx';
import { useLoaded } from '../session/use-loaded.ts';
import { StepFrame } from '../session/StepFrame.tsx';
import { useNamedInterview } from '../session/use-interview.ts';
import { FollowUpForm } from './FollowUpForm.tsx';

interface FollowUpPageProps {
  base: string;
  /** What is known of every message, as JSON: half as long as a list of values. */
  facts: string;
  norms: ToolNorms;
}

const loadAll = () => import('./AllDates.tsx');

/** What to do and when: with the contact whom the address names, or else with all of them. */
export function FollowUpPage({ base, facts, norms }: FollowUpPageProps) {
  const messages = useMemo(() => {
    const read: StepMessage[] = JSON.parse(facts);
    return read;
  }, [facts]);
  const isForAll = useNamedInterview().kind === 'nothing';
  const all = useLoaded(loadAll, isForAll);
  if (isForAll) {
    if (all === 'loading') return <p class="loading">Opening what is saved on this device …</p>;
    return all === 'failed' ? <PartMissing /> : <all.AllDates base={base} messages={messages} norms={norms} />;
  }
  return (
    <StepFrame base={base} step="follow-up">
      {(open) => <FollowUpForm base={base} open={open} messages={messages} norms={norms} />}
    </StepFrame>
  );
}
