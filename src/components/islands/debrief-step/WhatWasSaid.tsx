import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { ENTRY_KINDS } from '../../../domain/debrief/debrief-texts.ts';
import { linesToNote, looseEntries } from '../../../domain/debrief/lines-to-note.ts';
import type { ShownItem } from '../../../domain/questions/question-list.ts';
import { stepAddress } from '../session/step-address.ts';
import type { DebriefTools } from './DebriefForm.tsx';
import { Notes } from './Notes.tsx';

interface WhatWasSaidProps {
  base: string;
  tools: DebriefTools;
  shown: readonly ShownItem[];
  heading: Ref<HTMLHeadingElement>;
}

/** What was said, question by question. */
export function WhatWasSaid({ base, tools, shown, heading }: WhatWasSaidProps) {
  const { interview } = tools;
  const { entries } = interview.debrief;
  // A question stays where it was when the page was opened: it must not move under the one who types.
  const [openedWith] = useState(interview.debrief);
  const { first, others } = linesToNote({ talk: interview.talk, debrief: openedWith }, shown);
  const notesOf = ({ item, text }: ShownItem) => (
    <Notes
      key={item.id}
      questionId={item.id}
      title={text === '' ? 'A question that is no longer in the bank' : text}
      entries={entries.filter(({ questionId }) => questionId === item.id)}
      tools={tools}
    />
  );
  return (
    <section aria-labelledby="said-heading">
      <h2 id="said-heading" tabIndex={-1} ref={heading}>
        What was said
      </h2>
      <p>One thing to a note. Then say of each which it is: the three look the same on paper.</p>
      <dl class="debrief-kinds">
        {ENTRY_KINDS.map(({ id, label, hint }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{hint}</dd>
          </div>
        ))}
      </dl>
      {shown.length === 0 && (
        <p class="notice">
          There are no questions in this interview. Note below what was said, or{' '}
          <a href={stepAddress(base, 'questions', interview.id)}>make a list</a> that gives your notes an order.
        </p>
      )}
      {first.map(notesOf)}
      <Notes questionId={null} title="What else was said" entries={looseEntries(entries, shown)} tools={tools} />
      {others.length > 0 && (
        <details class="debrief-others">
          <summary>
            {others.length === 1 ? 'One question' : `${others.length} questions`} that you did not ask, or did not tick
          </summary>
          {others.map(notesOf)}
        </details>
      )}
    </section>
  );
}
