import { useEffect, useRef, useState } from 'preact/hooks';
import type { BankPanelProps } from './BankPanel.tsx';
import { useLoaded } from '../session/use-loaded.ts';

interface BankProps extends BankPanelProps {
  base: string;
  /** True from the moment on at which the visitor works with the page. */
  isAwake: boolean;
}

const loadPanel = () => import('./BankPanel.tsx');

/** Where the styles put the collection beside the list, and the page has it open. */
const BESIDE = '(min-width: 62.5rem)';

/** The bank beside the list, loaded when it is wanted; without it the plain page of all questions is there. */
export function Bank({ base, isAwake, ...props }: BankProps) {
  const [isWanted, setWanted] = useState(false);
  const loaded = useLoaded(loadPanel, isWanted);
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = typeof loaded === 'object';
  const [wasPressed, setPressed] = useState(false);
  useEffect(() => {
    if (isAwake && window.matchMedia(BESIDE).matches) setWanted(true);
  }, [isAwake]);
  // The button that was pressed is gone, and what it opened begins here.
  useEffect(() => {
    if (wasPressed && loaded !== 'loading') heading.current?.focus({ preventScroll: true });
  }, [wasPressed, loaded]);
  return (
    <section class="bank-panel" aria-labelledby="bank-heading">
      <h2 id="bank-heading" ref={heading} tabIndex={-1}>
        The collection
      </h2>
      {loaded === 'loading' && (
        <>
          <p class="soft">{props.tools.bank.length} questions to search, to choose from and to add.</p>
          <button
            type="button"
            class="button-quiet"
            aria-busy={isWanted}
            onClick={() => {
              setPressed(true);
              setWanted(true);
            }}
          >
            Browse the collection
          </button>
        </>
      )}
      {loaded === 'failed' && (
        <p>
          The collection could not be opened here. Reload the page, or read{' '}
          <a href={`${base.replace(/\/$/, '')}/questions/`}>all the questions on a page of their own</a>.
        </p>
      )}
      {isThere && <loaded.BankPanel {...props} />}
    </section>
  );
}
