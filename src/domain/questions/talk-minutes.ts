import type { Purpose } from '../interview/purpose.ts';
import type { ToolNorms } from '../norms/tool-norms.ts';

/** The lengths that a talk can be asked for, in minutes; five belongs to the talk after a rejection. */
export function talkMinuteChoices(norms: ToolNorms, purpose: Purpose | null): number[] {
  const { short, usual, long, longest, afterRejection } = norms.talkLength;
  const all = [short, usual, long, longest];
  return purpose === 'after-rejection' ? [afterRejection, ...all] : all;
}

/** The length to start from (norms talk-length and rejection-talk-length). */
export function usualTalkMinutes(norms: ToolNorms, purpose: Purpose | null): number {
  return purpose === 'after-rejection' ? norms.talkLength.afterRejection : norms.talkLength.usual;
}

/** The most questions to prepare: the norm question-count, in proportion to the length of the talk. */
export function mostQuestions(minutes: number, norms: ToolNorms): number {
  return Math.round((norms.questionsToPrepare * minutes) / norms.talkLength.usual);
}

/** Below this many minutes answers must be short, and every question gets half of its usual time. */
const BRISK_BELOW = 12;

/** Minutes that a question takes in a talk of the given length, in halves, at least a half. */
export function paceMinutes(usualMinutes: number, talkMinutes: number): number {
  if (talkMinutes >= BRISK_BELOW) return usualMinutes;
  return Math.max(0.5, Math.floor(usualMinutes) / 2);
}
