import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { askerOf } from '../../../domain/questions/asker-of.ts';
import { listTitle } from '../../../domain/questions/list-as-text.ts';
import { showList, type ListItem } from '../../../domain/questions/question-list.ts';
import type { Question } from '../../../domain/questions/question.ts';
import { haveSameLines, isSameAsker } from '../../../domain/questions/same-facts.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { MinutesChoice } from '../session/MinutesChoice.tsx';
import type { OpenInterview } from '../session/StepFrame.tsx';
import { addOwn } from './actions.ts';
import { AddQuestion } from './AddQuestion.tsx';
import { Bank } from './Bank.tsx';
import { KnownQuestions } from './KnownQuestions.tsx';
import { ListBar } from './ListBar.tsx';
import { loadEngine } from './load-engine.ts';
import { MakeList } from './MakeList.tsx';
import { MinutesBar } from './MinutesBar.tsx';
import { QuestionList } from './QuestionList.tsx';
import { Steady } from './Steady.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useAnnouncer } from '../session/use-announcer.ts';
import { useAwake } from '../session/use-awake.ts';
import { useEngine } from './use-engine.ts';
import { useKept } from '../session/use-kept.ts';
import { useUndo } from '../session/use-undo.ts';

export interface WorkshopProps {
  base: string;
  open: OpenInterview;
  content: {
    bank: readonly Question[];
    norms: ToolNorms;
    /** How each field reads inside a sentence, by id. */
    fieldPhrases: Readonly<Record<string, string>>;
  };
}

const OWN_FIELD = 'own-question';

/** The list and what it is made from, side by side where there is room. */
export function Workshop({ base, open, content }: WorkshopProps) {
  const { interview, change } = open;
  const { items, known, writing } = interview.questions;
  const { tools, knowsField } = useTools(open.interview, content);
  const { minutes } = tools.asker;
  const [announcement, announce] = useAnnouncer();
  const { act, undo, tools: undoTools } = useUndo(interview.undo, change, announce);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useMemo(() => showList(items, tools.bankById, tools.asker), [items, tools]);
  const lines = useKept<readonly ListItem[]>(items, haveSameLines);
  const area = useRef<HTMLDivElement>(null);
  const isAwake = useAwake(area);
  const engine = useEngine();
  useEffect(() => {
    if (isAwake) void loadEngine();
  }, [isAwake]);
  const focusHeading = useCallback(() => heading.current?.focus({ preventScroll: true }), []);
  const focusOwn = useCallback(() => document.getElementById(OWN_FIELD)?.focus(), []);
  // With the last thing that could be undone, the button goes that had the focus.
  useEffect(() => {
    if (interview.undo === null && document.activeElement === document.body && announcement !== '') focusHeading();
  }, [interview.undo, announcement, focusHeading]);

  return (
    <>
      <div class="screen-only">
        <Steady on={[open.id, interview.minutes, interview.purpose, tools.norms]}>
          {() => <MinutesChoice open={open} norms={tools.norms} label="How many minutes do you ask for?" />}
        </Steady>
        <Steady on={[open.id, items.length, interview.purpose, tools, knowsField]}>
          {() => (
            <MakeList
              base={base}
              open={open}
              knowsField={knowsField}
              onMake={({ makeList }) => {
                act((now) => makeList(now, tools));
                announce('The list is ready.');
              }}
            />
          )}
        </Steady>
      </div>
      <div class="workshop" ref={area}>
        <section class="workshop-list" aria-labelledby="your-list">
          <p class="print-only list-title">{listTitle(interview.contact.name)}</p>
          <div class="list-head screen-only">
            <h2 id="your-list" ref={heading} tabIndex={-1}>
              Your list
            </h2>
            <Steady on={[items, minutes, interview.undo, undo, undoTools]}>
              {() => <ListBar items={items} minutes={minutes} undo={interview.undo} tools={undoTools} onUndo={undo} />}
            </Steady>
          </div>
          {items.length > 0 && (
            <Steady on={[lines, minutes]}>{() => <MinutesBar items={items} minutes={minutes} />}</Steady>
          )}
          {items.length === 0 && (
            <p class="screen-only">
              No questions yet. Start from a list that fits your {minutes} minutes, or write your own.
            </p>
          )}
          {items.length > 1 && (
            <p class="field-hint screen-only">
              Drag a question by the dots to move it
              <span class="by-keys">, or press Alt with an arrow key on one of its buttons</span>.
            </p>
          )}
          <Steady on={[shown, tools]}>
            {() => (
              <QuestionList
                items={items}
                shown={shown}
                tools={tools}
                act={act}
                announce={announce}
                onEmptied={focusHeading}
              />
            )}
          </Steady>
          <Steady on={[known, tools]}>
            {() => <KnownQuestions known={known} tools={tools} act={act} announce={announce} />}
          </Steady>
          {engine && items.length > 0 && (
            <Steady on={[items, tools]}>
              {() => <engine.AimLines items={items} tools={tools} act={act} announce={announce} onWrite={focusOwn} />}
            </Steady>
          )}
        </section>
        <div class="workshop-side screen-only">
          <AddQuestion
            fieldId={OWN_FIELD}
            text={writing}
            onText={(text) => change((now) => ({ ...now, questions: { ...now.questions, writing: text } }))}
            onAdd={(family) => {
              act((now) => addOwn(now, family));
              announce('Your question is on the list.');
            }}
          />
          <Steady on={[lines, tools, isAwake]}>
            {() => <Bank base={base} isAwake={isAwake} items={lines} tools={tools} act={act} announce={announce} />}
          </Steady>
        </div>
      </div>
      {items.length > 0 && (
        <Steady on={[shown, interview.contact.name, interview.purpose, interview.field, interview.minutes]}>
          {() => <TakeAway base={base} interview={interview} shown={shown} talkMinutes={minutes} />}
        </Steady>
      )}
      <Announcer text={announcement} />
    </>
  );
}

/** What the actions work with; who asks is not worked out again while the asker types a question. */
function useTools(interview: Interview, { bank, norms, fieldPhrases }: WorkshopProps['content']) {
  const bankById = useMemo(() => new Map(bank.map((question) => [question.id, question])), [bank]);
  const told = useKept(interview, isSameAsker);
  const phrase = told.field !== null && Object.hasOwn(fieldPhrases, told.field) ? fieldPhrases[told.field] : undefined;
  const tools = useMemo(
    () => ({ bank, bankById, norms, asker: askerOf(told, phrase ?? '', norms) }),
    [bank, bankById, norms, told, phrase],
  );
  return { tools, knowsField: told.field === null || phrase !== undefined };
}
