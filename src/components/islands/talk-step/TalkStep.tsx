import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { askerOf } from '../../../domain/questions/asker-of.ts';
import type { Question } from '../../../domain/questions/question.ts';
import { showList, type ListItem, type ShownItem } from '../../../domain/questions/question-list.ts';
import { itemsWithWords, changeTalk, liveTalk } from '../../../domain/talk/live-talk.ts';
import { stageOf } from '../../../domain/talk/stage-of.ts';
import type { Talk } from '../../../domain/talk/talk.ts';
import { whenIdle } from '../../../platform/when-idle.ts';
import { StepFrame, type OpenInterview } from '../session/StepFrame.tsx';
import { BeforeTalk } from './BeforeTalk.tsx';
import { BegunTalk } from './BegunTalk.tsx';
import { useFocusAtTurns } from './use-focus-at-turns.ts';

interface TalkStepProps {
  base: string;
  bank: readonly Question[];
  norms: ToolNorms;
  fieldPhrases: Readonly<Record<string, string>>;
}

type ShowItems = (interview: Interview, items: readonly ListItem[]) => ShownItem[];

/** What else a talk can need; every other part of it is here once the page is open. */
const loadRest = () => import('../session/StateNotice.tsx').catch(() => undefined);

/** The talk itself: one question at a time, and the clock. It needs no network soon after the page is open. */
export function TalkStep({ base, bank, norms, fieldPhrases }: TalkStepProps) {
  const show = useMemo((): ShowItems => {
    const bankById = new Map(bank.map((question) => [question.id, question]));
    return (interview, items) => {
      const phrase = interview.field === null ? '' : (fieldPhrases[interview.field] ?? '');
      return showList(items, bankById, askerOf(interview, phrase, norms));
    };
  }, [bank, norms, fieldPhrases]);
  useEffect(() => whenIdle(() => void loadRest()), []);
  return (
    <StepFrame base={base} step="talk" ownUndo>
      {(open) => <TalkPage base={base} open={open} norms={norms} show={show} />}
    </StepFrame>
  );
}

interface TalkPageProps {
  base: string;
  open: OpenInterview;
  norms: ToolNorms;
  show: ShowItems;
}

function TalkPage({ base, open, norms, show }: TalkPageProps) {
  const { interview, change } = open;
  const itemsOf = (now: Interview) => itemsWithWords(show(now, now.questions.items));
  const talk = liveTalk(interview, itemsOf(interview));
  const part = useRef<HTMLDivElement>(null);
  useFocusAtTurns(part, stageOf(talk));
  if (talk === null) {
    return (
      <div ref={part}>
        <BeforeTalk base={base} open={open} norms={norms} items={itemsOf(interview)} />
      </div>
    );
  }
  const lines = talk.questions.map(({ item }) => item);
  return (
    <div ref={part}>
      <BegunTalk
        open={open}
        talk={talk}
        checkMinutes={norms.timeCheckMinutes}
        texts={new Map(show(interview, lines).map(({ item, text }) => [item.id, text]))}
        act={(edit: (talk: Talk) => Talk) => change((now) => changeTalk(now, itemsOf(now), edit))}
      />
    </div>
  );
}
