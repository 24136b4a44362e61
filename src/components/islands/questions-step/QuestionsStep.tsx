import { useMemo, useState } from 'preact/hooks';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { askerOf } from '../../../domain/questions/asker-of.ts';
import type { Question } from '../../../domain/questions/question.ts';
import { showList } from '../../../domain/questions/question-list.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { MinutesChoice } from '../session/MinutesChoice.tsx';
import { StepFrame, type OpenInterview } from '../session/StepFrame.tsx';
import { addOwn, addSuggested, makeList, type Tools } from './actions.ts';
import { AddQuestion } from './AddQuestion.tsx';
import { MinutesBar } from './MinutesBar.tsx';
import { QuestionItem } from './QuestionItem.tsx';

interface QuestionsStepProps {
  base: string;
  bank: readonly Question[];
  norms: ToolNorms;
  /** How each field reads inside a sentence, by id. */
  fieldPhrases: Readonly<Record<string, string>>;
}

/** The question list: made by the engine, then the asker's own. */
export function QuestionsStep({ base, bank, norms, fieldPhrases }: QuestionsStepProps) {
  const bankById = useMemo(() => new Map(bank.map((question) => [question.id, question])), [bank]);
  return (
    <StepFrame base={base} step="questions">
      {(open) => {
        const phrase = open.interview.field === null ? '' : (fieldPhrases[open.interview.field] ?? '');
        const asker = askerOf(open.interview, phrase, norms);
        return <QuestionList open={open} tools={{ bank, bankById, norms, asker }} />;
      }}
    </StepFrame>
  );
}

function QuestionList({ open, tools }: { open: OpenInterview; tools: Tools }) {
  const { interview, change } = open;
  const { items } = interview.questions;
  const shown = showList(items, tools.bankById, tools.asker);
  const [announcement, setAnnouncement] = useState('');
  return (
    <>
      <MinutesChoice open={open} norms={tools.norms} label="How many minutes do you ask for?" />
      {items.length === 0 ? (
        <p>
          No questions yet. Start from a list that fits your {tools.asker.minutes} minutes, or write your own below.
        </p>
      ) : (
        <MinutesBar items={items} minutes={tools.asker.minutes} />
      )}
      <div class="button-row">
        <button
          type="button"
          class={items.length === 0 ? 'button' : 'button-quiet'}
          onClick={() => {
            change((now) => makeList(now, tools));
            setAnnouncement('The list is ready.');
          }}
        >
          {items.length === 0 ? 'Make a list' : 'Make another list'}
        </button>
        {items.length > 0 && <p class="field-hint">Your own and edited questions stay. You can undo it.</p>}
      </div>
      <ol class="question-list">
        {shown.map((one, index) => (
          <QuestionItem
            key={one.item.id}
            shown={one}
            index={index}
            count={shown.length}
            change={change}
            tools={tools}
            announce={setAnnouncement}
          />
        ))}
      </ol>
      <AddQuestion
        text={interview.questions.writing}
        onText={(writing) => change((now) => ({ ...now, questions: { ...now.questions, writing } }))}
        onAddOwn={(family) => {
          change((now) => addOwn(now, family));
          setAnnouncement('Your question is on the list.');
        }}
        onAddSuggested={(family) =>
          change((now) => {
            const added = addSuggested(now, family, tools);
            setAnnouncement(added === null ? 'There is no other question for this part.' : 'Added to the list.');
            return added ?? now;
          })
        }
      />
      <Announcer text={announcement} />
    </>
  );
}
