import { useEffect, useMemo, useRef } from 'preact/hooks';
import { linesOf } from '../../../domain/compare/lines-of.ts';
import { dayOfTalk } from '../../../domain/debrief/day-of-talk.ts';
import type { Debrief } from '../../../domain/debrief/debrief.ts';
import { takesJotsByItself } from '../../../domain/debrief/lines-to-note.ts';
import { takeJots } from '../../../domain/debrief/write-debrief.ts';
import type { Interview } from '../../../domain/interview/interview.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { askerOf } from '../../../domain/questions/asker-of.ts';
import type { Question } from '../../../domain/questions/question.ts';
import { showList } from '../../../domain/questions/question-list.ts';
import { isSameAsker } from '../../../domain/questions/same-facts.ts';
import { newId } from '../../../platform/new-id.ts';
import { ownZone } from '../../../platform/zones.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { PartMissing } from '../session/PartMissing.tsx';
import { UndoBar } from '../session/UndoBar.tsx';
import { useAnnouncer } from '../session/use-announcer.ts';
import { useKept } from '../session/use-kept.ts';
import { useLoaded } from '../session/use-loaded.ts';
import { useUndo, type Edit } from '../session/use-undo.ts';
import type { OpenInterview } from '../session/StepFrame.tsx';
import { DayOfTalk } from './DayOfTalk.tsx';
import { useToday } from '../session/use-today.ts';
import { useWanted } from '../session/use-wanted.ts';
import { WhatWasSaid } from './WhatWasSaid.tsx';

/** What the parts of a debrief work with. */
export interface DebriefTools {
  interview: Interview;
  /** Changes the interview, and notes how to take it back. */
  act: (edit: Edit) => void;
  /** Changes the debrief alone. */
  write: (edit: (debrief: Debrief) => Debrief) => void;
}

interface DebriefFormProps {
  base: string;
  open: OpenInterview;
  content: {
    bankById: ReadonlyMap<string, Question>;
    norms: ToolNorms;
    fieldPhrases: Readonly<Record<string, string>>;
    fewestPeople: number;
  };
}

const loadRest = async () => (await import('./debrief-rest.ts')).debriefRest;

/** The whole debrief: what was said first, what to make of it last. On paper its words stand as text. */
export function DebriefForm({ base, open, content }: DebriefFormProps) {
  const { interview, change } = open;
  const [announcement, announce] = useAnnouncer();
  const { act, undo, tools: undoTools } = useUndo(interview.undo, change, announce);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useShown(interview, content);
  const day = dayOfTalk(interview, useToday(), ownZone() ?? 'UTC');
  const tools: DebriefTools = {
    interview,
    act,
    write: (edit) => act((now) => ({ ...now, debrief: edit(now.debrief) })),
  };
  const area = useRef<HTMLDivElement>(null);
  const rest = useLoaded(loadRest, useWanted(area));
  const isTaking = takesJotsByItself(interview);
  useEffect(() => {
    if (isTaking) change((now) => ({ ...now, debrief: takeJots(now.debrief, now.talk, newId) }));
  }, [isTaking, change]);

  return (
    <>
      <div class="debrief screen-only">
        <DayOfTalk tools={tools} day={day} />
        <WhatWasSaid base={base} tools={tools} shown={shown} heading={heading} />
        <div class="debrief-rest" ref={area}>
          {rest === 'failed' && <PartMissing />}
          {typeof rest === 'object' && (
            <rest.MakingOfIt base={base} tools={tools} day={day} fewestPeople={content.fewestPeople} />
          )}
        </div>
        <UndoBar
          undo={interview.undo}
          tools={undoTools}
          onUndo={() => {
            undo();
            heading.current?.focus({ preventScroll: true });
          }}
        />
        <Announcer text={announcement} />
      </div>
      {typeof rest === 'object' && <rest.DebriefOnPaper interview={interview} shown={shown} day={day} />}
    </>
  );
}

/** The lines of the interview in words. A keystroke in the debrief leaves them as they are. */
function useShown(interview: Interview, { bankById, norms, fieldPhrases }: DebriefFormProps['content']) {
  const kept = useKept(interview, hasSameLinesAs);
  return useMemo(() => {
    const phrase = kept.field === null ? '' : (fieldPhrases[kept.field] ?? '');
    return showList(linesOf(kept), bankById, askerOf(kept, phrase, norms));
  }, [kept, bankById, norms, fieldPhrases]);
}

function hasSameLinesAs(one: Interview, other: Interview): boolean {
  return isSameAsker(one, other) && one.talk === other.talk && one.questions.items === other.questions.items;
}
