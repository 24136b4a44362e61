import type { Interview } from '../interview/interview.ts';
import type { Me } from '../interview/me.ts';
import type { ToolNorms } from '../norms/tool-norms.ts';
import { talkMinutesOf } from '../questions/asker-of.ts';
import { introductionPhrase } from '../text/introduction.ts';
import type { Known } from './compose.ts';

/** What messages can say, from an interview and the asker's own details. */
export function knownOf(interview: Interview, me: Me, fieldPhrase: string, norms: ToolNorms): Known {
  const { contact } = interview;
  return {
    purpose: interview.purpose ?? 'explore',
    connection: contact.connection ?? 'stranger',
    aims: interview.aims,
    findings: interview.findings,
    slots: {
      ...interview.message.details,
      me: me.name,
      introduction: introductionPhrase(me.introduction),
      contactName: contact.name,
      contactRole: contact.role,
      organization: contact.organization,
      sharedContact: contact.sharedContact,
      connectionDetail: contact.connectionDetail,
      fieldPhrase,
      minutes: String(talkMinutesOf(interview, norms)),
      offerWeeks: norms.offerWeeksWord,
    },
  };
}
