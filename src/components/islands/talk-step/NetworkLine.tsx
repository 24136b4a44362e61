import { useEffect, useState } from 'preact/hooks';
import { keepPage } from '../../../platform/keep-page.ts';

/** Says what works without a network: all of the talk, and also opening it again where the browser keeps the page. */
export function NetworkLine({ base }: { base: string }) {
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    void keepPage(`${base}prepare/talk/`).then(setKept);
  }, [base]);
  return (
    <p>
      {isKept
        ? 'This page works without a network, also when it is loaded again: questions, clock and notes are all on this device. Only the other steps need a network.'
        : 'This page works without a network as long as it stays open: questions, clock and notes are all in it. To load it again, or to go to another step, you need a network, so leave the tab open. What you note is saved on this device either way.'}
    </p>
  );
}
