import type { Talk } from './talk.ts';

/** How far a talk has come; null is one that has not begun. */
export function stageOf(talk: Talk | null): 'before' | 'going-on' | 'over' {
  if (talk === null) return 'before';
  return talk.endedAt === null ? 'going-on' : 'over';
}
