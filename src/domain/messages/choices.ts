import type { Draft } from '../interview/draft.ts';
import type { Tone } from './tone.ts';

/** What the writer chose and wrote for a message. */
export interface Choices extends Omit<Draft, 'tone'> {
  tone: Tone;
}

/** The choices of a draft; where it has no tone of its own, the one of the interview. */
export function choicesOf(draft: Draft, tone: Tone): Choices {
  return { ...draft, tone: draft.tone ?? tone };
}
