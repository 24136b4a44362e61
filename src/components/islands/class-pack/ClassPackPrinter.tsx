import { useState } from 'preact/hooks';
import { packSizeText, PUPILS_MOST, readPupils } from '../../../domain/sheet/class-pack.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { addressParameter, setAddressParameter } from '../../../platform/address.ts';
import { printPage } from '../../../platform/print.ts';
import { PackView } from './PackView.tsx';

const PARAMETER = 'pupils';

/** A pack for as many pupils as are typed. The number stands in the address, so that a link brings it along. */
export function ClassPackPrinter({ norms }: { norms: ToolNorms }) {
  const [typed, setTyped] = useState(() => addressParameter(PARAMETER) ?? '1');
  const pupils = readPupils(typed);
  return (
    <>
      <div class="screen-only">
        <div class="field">
          <label class="field-label" for="pupils">
            Number of pupils
          </label>
          <p class="field-hint" id="pupils-hint">
            From 1 to {PUPILS_MOST}
          </p>
          <input
            id="pupils"
            class="field-input field-input-short"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={typed}
            aria-describedby="pupils-hint pack-size"
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setAddressParameter(PARAMETER, currentTarget.value);
            }}
          />
        </div>
        <p class="page-count" id="pack-size" role="status">
          {pupils === null ? `Type a number from 1 to ${PUPILS_MOST}.` : packSizeText(pupils)}
        </p>
        {pupils !== null && pupils > 1 && (
          <p class="field-hint">Below are the pages of the first pupil. All of them are printed.</p>
        )}
        <div class="button-row">
          <button type="button" class="button" onClick={printPage}>
            Print the class pack
          </button>
        </div>
      </div>
      <PackView pupils={pupils ?? 1} norms={norms} />
    </>
  );
}
