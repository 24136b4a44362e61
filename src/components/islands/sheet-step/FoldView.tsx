import { foldLeaves } from '../../../domain/sheet/fold-panels.ts';
import type { FoldPiece } from '../../../domain/sheet/fold-piece.ts';
import { minuteMark } from '../../../domain/sheet/minute-mark.ts';
import type { Sheet } from '../../../domain/sheet/sheet.ts';
import { RuledLines } from './RuledLines.tsx';

/** The booklet: on screen its panels one after the other, on paper four on a page, the upper two upside down. */
export function FoldView({ sheet, name }: { sheet: Sheet; name: string }) {
  return (
    <article class="sheet sheet-fold" aria-label={name}>
      {foldLeaves(sheet).map((leaf) => (
        <div key={leaf.id} class="sheet-leaf">
          {leaf.panels.map((panel, place) => (
            <div key={panel.id} class={`sheet-panel sheet-panel-${place + 1}`}>
              {panel.pieces.map((piece) => (
                <Piece key={piece.id} piece={piece} />
              ))}
            </div>
          ))}
        </div>
      ))}
    </article>
  );
}

function Piece({ piece: { id, look, heading, text, minute, mustAsk, lines } }: { piece: FoldPiece }) {
  // Whose sheet it is stands above every other heading, as on the other papers.
  const Text = id.startsWith('contact') ? 'h2' : 'p';
  return (
    <div class={`sheet-piece sheet-piece-${look}`}>
      {heading !== '' && <h3>{heading}</h3>}
      {text !== '' && (
        <Text>
          {minute !== null && <span class="sheet-minute">{minuteMark(minute)}</span>}
          {mustAsk && <strong class="sheet-must">Must ask</strong>}
          {text}
        </Text>
      )}
      <RuledLines count={lines} />
    </div>
  );
}
