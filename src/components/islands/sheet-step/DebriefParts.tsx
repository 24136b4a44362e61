import type { ComponentChildren } from 'preact';
import { ENTRY_KINDS, MENTIONS } from '../../../domain/debrief/debrief-texts.ts';
import type { SheetAnswer, SheetDebrief, SheetEntry } from '../../../domain/sheet/sheet.ts';
import { RuledLines } from './RuledLines.tsx';

/** What was noted, then three columns to write more in. Each heading is kept with what follows it. */
export function SaidPart({ debrief }: { debrief: SheetDebrief }) {
  const [first, ...rest] = debrief.entries;
  const columns = <Columns lines={debrief.columnLines} />;
  if (!first) {
    return (
      <section class="sheet-part" data-kept>
        <h3>What they said</h3>
        {columns}
      </section>
    );
  }
  return (
    <section class="sheet-part">
      <div data-kept>
        <h3>What they said</h3>
        <Entry entry={first} />
      </div>
      {rest.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
      <div data-kept>{columns}</div>
    </section>
  );
}

function Entry({ entry: { about, kind, text } }: { entry: SheetEntry }) {
  return (
    <div class="sheet-entry" data-kept>
      {about !== '' && <p class="sheet-about">{about}</p>}
      <p>
        {kind !== '' && <span class="sheet-kind">{kind}</span>}
        {text}
      </p>
    </div>
  );
}

function Columns({ lines }: { lines: number }) {
  return (
    <div class="sheet-columns">
      {ENTRY_KINDS.map(({ id, label, hint }) => (
        <div key={id}>
          <p>
            <strong>{label}</strong> <span class="sheet-note">{hint}</span>
          </p>
          <RuledLines count={lines} />
        </div>
      ))}
    </div>
  );
}

/** An open question of the debrief. */
export function AnswerPart({ answer: { label, text, lines } }: { answer: SheetAnswer }) {
  return (
    <section>
      <h3>{label}</h3>
      {text !== '' && <p class="sheet-typed">{text}</p>}
      <RuledLines count={lines} />
    </section>
  );
}

/** Names that came up, and whether the contact may be mentioned. Its head is printed again where it goes on. */
export function LeadsPart({ leads }: { leads: SheetDebrief['leads'] }) {
  return (
    <Rows heading="Names and leads" columns={['Name', 'Why, and how to reach them', 'May I mention you?']} kind="leads">
      {leads.map(({ id, name, detail, mention }) => (
        <tr key={id} data-kept>
          <td>{name}</td>
          <td>{detail}</td>
          <td>{mention === '' ? MENTIONS.map(({ label }) => `☐ ${label}`).join(' ') : mention}</td>
        </tr>
      ))}
    </Rows>
  );
}

/** What to do next, and by when. */
export function StepsPart({ steps }: { steps: SheetDebrief['steps'] }) {
  return (
    <Rows heading="Next steps" columns={['What', 'By when']} kind="steps">
      {steps.map(({ id, text, day }) => (
        <tr key={id} data-kept>
          <td>{text}</td>
          <td>{day}</td>
        </tr>
      ))}
    </Rows>
  );
}

interface RowsProps {
  heading: string;
  columns: readonly string[];
  kind: 'leads' | 'steps';
  children: ComponentChildren;
}

function Rows({ heading, columns, kind, children }: RowsProps) {
  return (
    <table class={`sheet-rows sheet-rows-${kind}`}>
      <thead>
        <tr>
          <th class="sheet-rows-title" colSpan={columns.length} scope="colgroup">
            {heading}
          </th>
        </tr>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** How well founded the picture is. */
export function ConfidencePart({ levels }: { levels: SheetDebrief['confidence'] }) {
  return (
    <section>
      <h3>How sure are you of it?</h3>
      <ul class="sheet-ticks">
        {levels.map(({ label, isChosen }) => (
          <li key={label}>
            {isChosen ? '☒' : '☐'} {label}
          </li>
        ))}
      </ul>
    </section>
  );
}
