import type { Sheet, SheetQuestion } from '../../../domain/sheet/build-sheet.ts';

/** The sheet on paper and, as its preview, on screen: one DOM for both. Empty texts become lines to write on. */
export function SheetView({ sheet }: { sheet: Sheet }) {
  const checkBefore = sheet.questions.find((one) => sheet.timeCheck !== null && one.startsAt >= sheet.timeCheck.minute);
  return (
    <article class="sheet" aria-label="Sheet">
      <header class="sheet-head">
        <p class="sheet-brand">Twenty Good Minutes · Prep sheet</p>
        <h2 class="sheet-contact">{sheet.contact === '' ? <Blank label="Contact" /> : sheet.contact}</h2>
        <dl class="sheet-details">
          {sheet.details.map((detail) => (
            <div key={detail.label}>
              <dt>{detail.label}</dt>
              <dd>{detail.text === '' ? <span class="sheet-blank" /> : detail.text}</dd>
            </div>
          ))}
        </dl>
      </header>
      <div class="sheet-pair">
        <section class="sheet-purpose">
          <h3>Purpose and aims</h3>
          {sheet.purpose !== '' && <p>{sheet.purpose}</p>}
          <ul>
            {withKeys(sheet.aims).map(([key, aim]) => (
              <li key={key}>{aim === '' ? <span class="sheet-blank" /> : aim}</li>
            ))}
          </ul>
        </section>
        <Lines title="To open" lines={sheet.openingLines} />
      </div>
      <ol class="sheet-questions">
        {sheet.questions.map((question) => (
          <li key={question.id} class="sheet-question">
            {question === checkBefore && <TimeCheck check={sheet.timeCheck} />}
            <Question question={question} />
          </li>
        ))}
      </ol>
      {!checkBefore && <TimeCheck check={sheet.timeCheck} />}
      <div class="sheet-pair">
        <Lines title="To close" lines={sheet.closingLines} />
        <section class="sheet-next">
          <h3>Next steps</h3>
          <RuledLines count={sheet.nextStepLines} />
        </section>
      </div>
    </article>
  );
}

function Question({ question }: { question: SheetQuestion }) {
  return (
    <>
      <p class="sheet-question-text">
        <span class="sheet-minute">{minuteMark(question.startsAt)}</span>
        {question.mustAsk && <strong class="sheet-must">Must ask</strong>}
        {question.text === '' ? <span class="sheet-family">{question.family}</span> : question.text}
      </p>
      {question.lines > 0 && <RuledLines count={question.lines} />}
    </>
  );
}

function TimeCheck({ check }: { check: Sheet['timeCheck'] }) {
  if (check === null) return null;
  return (
    <p class="sheet-check">
      <span class="sheet-minute">{minuteMark(check.minute)}</span>
      {check.text}
    </p>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section class="sheet-lines">
      <h3>{title}</h3>
      <p>{lines.join(' ')}</p>
    </section>
  );
}

function RuledLines({ count }: { count: number }) {
  return (
    <div class="ruled" aria-hidden="true">
      {withKeys(Array.from({ length: count }, () => 'line')).map(([key]) => (
        <div class="ruled-line" key={key} />
      ))}
    </div>
  );
}

function Blank({ label }: { label: string }) {
  return (
    <span class="sheet-blank-named">
      {label}
      <span class="sheet-blank" />
    </span>
  );
}

/** Texts with a key each; several may be alike, and none of them moves. */
function withKeys(texts: readonly string[]): [string, string][] {
  return texts.map((text, place) => [`${place}`, text]);
}

/** "0:00", "7:30". */
function minuteMark(minute: number): string {
  const whole = Math.floor(minute);
  return `${whole}:${minute > whole ? '30' : '00'}`;
}
