import { classPack, type ClassPack, type PackPrompt } from '../../../domain/sheet/class-pack.ts';
import { blankSheet } from '../../../domain/sheet/blank-sheet.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { NamedBlank } from '../sheet-step/SheetHead.tsx';
import { RuledLines } from '../sheet-step/RuledLines.tsx';
import { SheetView } from '../sheet-step/SheetView.tsx';

/** The papers of each pupil, one after the other: cover, sheet, debrief, reflection. The screen shows those of the first. */
export function PackView({ pupils, norms }: { pupils: number; norms: ToolNorms }) {
  const pack = classPack(norms);
  const [sheet, debrief] = [blankSheet(norms), blankSheet(norms, 'debrief')];
  return (
    <>
      {Array.from({ length: pupils }, (_none, place) => place + 1).map((pupil) => (
        <div key={pupil} class="pack">
          <Cover pack={pack} name={`Cover, pupil ${pupil}`} />
          <SheetView sheet={sheet} name={`Prep sheet, pupil ${pupil}`} />
          <SheetView sheet={debrief} name={`Debrief, pupil ${pupil}`} />
          <Reflection pack={pack} name={`Reflection, pupil ${pupil}`} />
        </div>
      ))}
    </>
  );
}

function Cover({ pack, name }: { pack: ClassPack; name: string }) {
  return (
    <article class="sheet sheet-page" aria-label={name}>
      <header class="sheet-head">
        <p class="sheet-brand">Twenty Good Minutes · Class pack</p>
        <h2 class="sheet-contact">An interview with somebody about their work</h2>
      </header>
      <div class="pack-names">
        <NamedBlank label="Name" />
        <NamedBlank label="Class" />
        <NamedBlank label="I will talk to" />
        <NamedBlank label="Hand in by" />
      </div>
      <ol class="pack-steps">
        {pack.instructions.map((instruction) => (
          <li key={instruction}>{instruction}</li>
        ))}
      </ol>
      <Prompt prompt={pack.message} />
    </article>
  );
}

function Reflection({ pack, name }: { pack: ClassPack; name: string }) {
  return (
    <article class="sheet sheet-page" aria-label={name}>
      <header class="sheet-head">
        <p class="sheet-brand">Twenty Good Minutes · Reflection</p>
        <h2 class="sheet-contact">
          <NamedBlank label="Name" />
        </h2>
      </header>
      {pack.reflection.map((prompt) => (
        <Prompt key={prompt.label} prompt={prompt} />
      ))}
    </article>
  );
}

function Prompt({ prompt: { label, hint, lines } }: { prompt: PackPrompt }) {
  return (
    <section class="pack-prompt" data-kept>
      <h3>{label}</h3>
      <p class="sheet-note">{hint}</p>
      <RuledLines count={lines} />
    </section>
  );
}
