import type { Interview } from '../../../domain/interview/interview.ts';
import { debriefTexts, type SaidToQuestion } from '../../../domain/debrief/debrief-as-texts.ts';
import { ENTRY_KINDS } from '../../../domain/debrief/debrief-texts.ts';
import type { ShownItem } from '../../../domain/questions/question-list.ts';

interface DebriefOnPaperProps {
  interview: Interview;
  shown: readonly ShownItem[];
  /** The day of the talk, or null. */
  day: string | null;
}

/** The debrief as it is printed: every word as text, facts, opinions and feelings in columns of their own. */
export function DebriefOnPaper({ interview, shown, day }: DebriefOnPaperProps) {
  const texts = debriefTexts(interview, shown, day);
  return (
    <article class="debrief-paper" aria-label="Debrief on paper">
      <h2>{texts.day === '' ? texts.title : `${texts.title}, ${texts.day}`}</h2>
      {texts.said.map((said) => (
        <SaidTable key={said.id} said={said} />
      ))}
      {texts.answers.map(({ label, text }, index) => (
        // Labels may be alike: two aims with the same words.
        // oxlint-disable-next-line react/no-array-index-key
        <div class="kept" key={`${index} ${label}`}>
          <h3>{label}</h3>
          <p class="debrief-words">{text}</p>
        </div>
      ))}
      <PaperList title="Names and leads" texts={texts.leads} />
      <PaperList title="Next steps" texts={texts.steps} />
    </article>
  );
}

const COLUMNS = [
  ...ENTRY_KINDS.map(({ id, label }) => ({ id, label })),
  { id: 'unsorted', label: 'Not sorted' },
] as const;

function SaidTable({ said }: { said: SaidToQuestion }) {
  const columns = COLUMNS.filter(({ id }) => id !== 'unsorted' || said.columns.unsorted.length > 0);
  return (
    <table class="debrief-table">
      <caption>{said.title}</caption>
      <thead>
        <tr>
          {columns.map(({ id, label }) => (
            <th scope="col" key={id}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {columns.map(({ id }) => (
            <td key={id}>
              {withKeys(said.columns[id]).map(([key, text]) => (
                <p class="debrief-words" key={key}>
                  {text}
                </p>
              ))}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function PaperList({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <div class="kept">
      <h3>{title}</h3>
      <ul>
        {withKeys(texts).map(([key, text]) => (
          <li key={key} class="debrief-words">
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Texts may be alike, and their places are all that tells them apart. */
function withKeys(texts: readonly string[]): [string, string][] {
  return texts.map((text, index) => [`${index} ${text}`, text]);
}
