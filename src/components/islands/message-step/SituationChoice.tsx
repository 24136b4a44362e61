import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useLoaded } from '../session/use-loaded.ts';
import { PartMissing } from '../session/PartMissing.tsx';
import type { SituationPanelProps } from './SituationPanel.tsx';

const loadPanel = () => import('./SituationPanel.tsx');

/** Which message is written, with all the others behind a button. */
export function SituationChoice({ isAwake, ...props }: SituationPanelProps & { isAwake: boolean }) {
  const { chosen, onChoose } = props;
  const [isOpen, setOpen] = useState(false);
  const panel = useLoaded(loadPanel, isAwake || isOpen);
  const heading = useRef<HTMLHeadingElement>(null);
  const panelId = useId();
  const wasChosen = useRef(false);
  // The button that was pressed is gone, and what it chose is named here.
  useEffect(() => {
    if (wasChosen.current) heading.current?.focus();
    wasChosen.current = false;
  }, [isOpen]);

  return (
    <section class="situation" aria-labelledby="situation-name">
      <h2 id="situation-name" ref={heading} tabIndex={-1}>
        {chosen.name}
      </h2>
      <p class="situation-use">{chosen.use}</p>
      <button
        type="button"
        class="button-quiet"
        aria-expanded={isOpen}
        aria-controls={panelId}
        aria-busy={isOpen && panel === 'loading'}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? 'Keep this one' : 'Choose another message'}
      </button>
      <div class="situation-panel" id={panelId} hidden={!isOpen}>
        {isOpen && panel === 'failed' && <PartMissing />}
        {isOpen && typeof panel === 'object' && (
          <panel.SituationPanel
            {...props}
            onChoose={(id) => {
              wasChosen.current = true;
              onChoose(id);
              setOpen(false);
            }}
          />
        )}
      </div>
    </section>
  );
}
