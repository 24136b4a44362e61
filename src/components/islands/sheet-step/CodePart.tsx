import { drawCode } from '../../../domain/sheet/code-squares.ts';
import { codeSize } from '../../../domain/sheet/code-target.ts';
import type { SheetCode } from '../../../domain/sheet/sheet.ts';

/** A code for the camera of a phone, with the address in words where somebody could type it. */
export function CodePart({ code }: { code: SheetCode }) {
  const { side, path } = drawCode(code.squares);
  return (
    <footer class={`sheet-code sheet-code-${codeSize(code)}`} data-kept>
      <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label="Code to scan" shape-rendering="crispEdges">
        <path d={path} />
      </svg>
      <p>
        {code.text} {code.address !== '' && <span class="sheet-code-address">{code.address}</span>}
      </p>
    </footer>
  );
}
