import { orderQuestions } from '../../../domain/talk/next-question.ts';
import { shownCue } from '../../../domain/talk/shown-cue.ts';
import type { Talk } from '../../../domain/talk/talk.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { useAnnouncer } from '../session/use-announcer.ts';
import type { OpenInterview } from '../session/StepFrame.tsx';
import { AfterTalk } from './AfterTalk.tsx';
import { AwakeLine } from './AwakeLine.tsx';
import { ClockDoubt } from './ClockDoubt.tsx';
import { CueLine } from './CueLine.tsx';
import { CurrentQuestion } from './CurrentQuestion.tsx';
import { NotesLine } from './NotesLine.tsx';
import { NothingLeft } from './NothingLeft.tsx';
import type { RunningTalk } from './running-talk.ts';
import { TalkBar } from './TalkBar.tsx';
import { TalkClockFace } from './TalkClockFace.tsx';
import { TalkList } from './TalkList.tsx';
import { TalkOnPaper } from './TalkOnPaper.tsx';
import { TalkTools } from './TalkTools.tsx';
import { TalkUndo } from './TalkUndo.tsx';
import { useBell } from './use-bell.ts';
import { useInstant } from './use-instant.ts';
import { useSeenClock } from './use-seen-clock.ts';

interface BegunTalkProps {
  open: OpenInterview;
  talk: Talk;
  checkMinutes: number;
  texts: ReadonlyMap<string, string>;
  act: (edit: (talk: Talk) => Talk) => void;
}

/** A talk that goes on, or is over. */
export function BegunTalk({ open, ...rest }: BegunTalkProps) {
  const { interview, change } = open;
  const [announced, announce] = useAnnouncer();
  const isOver = rest.talk.endedAt !== null;
  const instant = useInstant(!isOver);
  const running: RunningTalk = { ...rest, instant, change, announce };
  return (
    <>
      <div class="screen-only">
        <Announcer text={announced} />
        {isOver ? <AfterTalk running={running} /> : <LiveTalk running={running} />}
        <TalkUndo interview={interview} change={change} />
        <TalkList running={running} />
        {!isOver && <TalkTools running={running} />}
        {!isOver && <NotesLine />}
        {!isOver && <AwakeLine />}
      </div>
      <TalkOnPaper running={running} />
    </>
  );
}

/** The view for the table: clock, cue, question, the next one, a jot, and the bar for the thumb. */
function LiveTalk({ running }: { running: RunningTalk }) {
  const { talk, instant, checkMinutes } = running;
  const order = orderQuestions(talk, instant);
  const cue = shownCue(talk, instant, checkMinutes);
  const [doubt, forgetDoubt] = useSeenClock(running);
  useBell(cue?.id ?? null, talk.hasSound);
  return (
    <section class="talk-live" aria-label="The talk">
      <TalkClockFace running={running} />
      {doubt !== null && <ClockDoubt doubt={doubt} onRead={forgetDoubt} />}
      <CueLine cue={cue} running={running} />
      {order.current === null ? (
        <NothingLeft order={order} running={running} />
      ) : (
        <CurrentQuestion question={order.current} order={order} running={running} />
      )}
      <TalkBar current={order.current} running={running} />
    </section>
  );
}
