import type { ComponentProps } from 'preact';
import type { Engine } from './engine.ts';
import { useEngine } from './use-engine.ts';

/** How many answers the asker knows already; the questions themselves come with the engine. */
export function KnownQuestions(props: ComponentProps<Engine['KnownLines']>) {
  const engine = useEngine();
  const { length } = props.known;
  if (length === 0) return null;
  return (
    <details class="known-questions screen-only">
      <summary>
        {length === 1
          ? 'You know the answer to 1 question already.'
          : `You know the answers to ${length} questions already.`}
      </summary>
      {engine && <engine.KnownLines {...props} />}
    </details>
  );
}
