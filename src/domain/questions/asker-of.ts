import type { Interview } from '../interview/interview.ts';
import type { ToolNorms } from '../norms/tool-norms.ts';
import { countCharacters } from '../text/count-words.ts';
import { organizationPhrase } from '../text/organization-phrase.ts';
import { plainPhrase } from '../text/plain-phrase.ts';
import { rolePhrase } from '../text/role-phrase.ts';
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
    aims: interview.aims.map((aim) => plainPhrase(aim)).filter((aim) => aim !== ''),
    known: interview.questions.known,
    findings: interview.findings,
    minutes: talkMinutesOf(interview, norms),
    slots: {
      organization: slotPhrase(namedOrganization(interview.contact.organization)),
      role: slotPhrase(rolePhrase(interview.contact.role)),
      field: fieldPhrase,
    },
  };
}

/** "A clinic in Leeds" describes, and its people would not call it so: only a name may stand in a question. */
function namedOrganization(typed: string): string {
  const phrase = organizationPhrase(typed);
  return /^(?:an?|some|my) /iu.test(phrase) ? '' : phrase;
}

/** More than this is no name any more, and a question around it could not be said in one breath. */
const SPOKEN_CHARACTERS = 60;

/** What may stand in a question; a name that is too long to be said counts as not known, so that another wording is taken. */
function slotPhrase(phrase: string): string {
  return countCharacters(phrase) > SPOKEN_CHARACTERS ? '' : phrase;
}

/** The length of the talk in minutes: the chosen one, or the usual one of the purpose. */
export function talkMinutesOf(interview: Interview, norms: ToolNorms): number {
  return interview.minutes ?? usualTalkMinutes(norms, interview.purpose);
}
