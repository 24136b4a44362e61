import type { Interview } from '../interview/interview.ts';
import type { ToolNorms } from '../norms/tool-norms.ts';
import { tidyPhrase } from '../text/tidy.ts';
import type { Asker } from './candidates.ts';
import { usualTalkMinutes } from './talk-minutes.ts';

/**
 * The asker, as the question engine wants it, from an interview. A purpose that was not chosen counts as exploring,
 * and a length that was not chosen as the usual one. `fieldPhrase` is the chosen field inside a sentence, or empty.
 */
export function askerOf(interview: Interview, fieldPhrase: string, norms: ToolNorms): Asker {
  return {
    purpose: interview.purpose ?? 'explore',
    audience: interview.audience,
    field: interview.field,
    aims: interview.aims.map((aim) => tidyPhrase(aim)).filter((aim) => aim !== ''),
    findings: interview.findings,
    minutes: talkMinutesOf(interview, norms),
    slots: {
      organization: interview.contact.organization,
      role: interview.contact.role,
      field: fieldPhrase,
    },
  };
}

/** The length of the talk in minutes: the chosen one, or the usual one of the purpose. */
export function talkMinutesOf(interview: Interview, norms: ToolNorms): number {
  return interview.minutes ?? usualTalkMinutes(norms, interview.purpose);
}
