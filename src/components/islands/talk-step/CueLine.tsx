import { useEffect, useState } from 'preact/hooks';
import type { Cue } from '../../../domain/talk/cues.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { GiveMinutes } from './GiveMinutes.tsx';
import type { RunningTalk } from './running-talk.ts';

/** A quiet sign that the end is near or has come, with the sentence to say. */
export function CueLine({ cue, running }: { cue: Cue | null; running: RunningTalk }) {
  return (
    <>
      <CueReadOut cue={cue} />
      {cue !== null && (
        <div class="talk-cue" data-kind={cue.kind}>
          <p>
            <strong>{cue.text}</strong> Say: <q>{cue.say}</q>
          </p>
          {cue.kind === 'time-up' && <GiveMinutes running={running} />}
        </div>
      )}
    </>
  );
}

/** The words of a cue change from minute to minute; they are read out when it comes. */
function CueReadOut({ cue }: { cue: Cue | null }) {
  const [given, setGiven] = useState<Cue | null>(null);
  useEffect(() => {
    if (cue !== null) setGiven((last) => (last?.id === cue.id ? last : cue));
  }, [cue]);
  return <Announcer text={given === null ? '' : `${given.text} You can say: ${given.say}`} />;
}
