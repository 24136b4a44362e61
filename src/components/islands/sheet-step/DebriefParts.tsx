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

/** Names that came up, and whether the contact may be mentioned. */
export function LeadsPart({ leads: [first, ...rest] }: { leads: SheetDebrief['leads'] }) {
  if (!first) return null;
  return (
    <section class="sheet-part">
      <div data-kept>
        <h3>Names and leads</h3>
        <Lead lead={first} />
      </div>
      {rest.map((lead) => (
        <Lead key={lead.id} lead={lead} />
      ))}
    </section>
  );
}

function Lead({ lead }: { lead: SheetDebrief['leads'][number] }) {
  return (
    <dl class="sheet-fields sheet-fields-lead" data-kept>
      <Field label="Name" text={lead.name} />
      <Field label="Why, and how to reach them" text={lead.detail} />
      <div>
        <dt>May I mention you?</dt>
        <dd class="sheet-field">
          {lead.mention === '' ? MENTIONS.map(({ label }) => `☐ ${label}`).join(' ') : lead.mention}
        </dd>
      </div>
    </dl>
  );
}

/** What to do next, and by when. */
export function StepsPart({ steps: [first, ...rest] }: { steps: SheetDebrief['steps'] }) {
  if (!first) return null;
  return (
    <section class="sheet-part">
      <div data-kept>
        <h3>Next steps</h3>
        <Step step={first} />
      </div>
      {rest.map((step) => (
        <Step key={step.id} step={step} />
      ))}
    </section>
  );
}

function Step({ step }: { step: SheetDebrief['steps'][number] }) {
  return (
    <dl class="sheet-fields sheet-fields-step" data-kept>
      <Field label="What" text={step.text} />
      <Field label="By when" text={step.day} />
    </dl>
  );
}

function Field({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd class="sheet-field">{text}</dd>
    </div>
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
