import type { Interview } from '../interview/interview.ts';
import type { Me } from '../interview/me.ts';
import type { SentMessage } from '../interview/sent-message.ts';
import type { ToolNorms } from '../norms/tool-norms.ts';
import { talkMinutesOf } from '../questions/asker-of.ts';
import { whereText } from '../meeting/where-text.ts';
import { formatDay, formatTime } from '../schedule/format-meeting.ts';
import { timesAsPhrase } from '../schedule/times-as-phrase.ts';
import { introductionPhrase } from '../text/introduction.ts';
import type { SlotValues } from '../text/fill-slots.ts';
import { tidyPhrase } from '../text/tidy.ts';
import type { Known } from './known.ts';

/** What a message can say that does not stand in the interview itself. */
export interface Around {
  me: Me;
  norms: ToolNorms;
  /** The field as it reads in a sentence; empty where none was chosen. */
  fieldPhrase: string;
  /** The questions of the list in words, those to send ahead first. */
  questions: readonly string[];
  /** The proposed times in words, the contact’s clocks first. */
  times: readonly string[];
  /** The message that this one follows. */
  followed: SentMessage | null;
}

/** What messages can say, from an interview and what is known around it. */
export function knownOf(interview: Interview, around: Around): Known {
  const { contact, meeting, message } = interview;
  const { details } = message;
  return {
    purpose: interview.purpose ?? 'explore',
    connection: contact.connection ?? 'stranger',
    aims: interview.aims,
    questions: around.questions,
    times: around.times.length > 0 ? around.times : [details.times ?? ''],
    findings: interview.findings,
    quoted: around.followed?.body ?? '',
    slots: {
      ...details,
      ...slotsOfSent(around.followed),
      me: around.me.name,
      introduction: introductionPhrase(around.me.introduction),
      contactName: contact.name,
      addressAs: firstTold(contact.addressAs, contact.name),
      contactRole: contact.role,
      organization: contact.organization,
      sharedContact: firstTold(contact.sharedContact, details.referredBy),
      referredBy: firstTold(details.referredBy, contact.sharedContact),
      connectionDetail: contact.connectionDetail,
      fieldPhrase: around.fieldPhrase,
      minutes: String(talkMinutesOf(interview, around.norms)),
      offerWeeks: around.norms.offerWeeksWord,
      times: firstTold(timesAsPhrase(around.times), details.times),
      meetingDay: dayInText(meeting.date),
      meetingTime: formatTime(meeting.time),
      meetingPlace: whereText(meeting, message.details.myPhone ?? ''),
    },
  };
}

function slotsOfSent(followed: SentMessage | null): SlotValues {
  if (followed === null) return {};
  return { sentDay: dayInText(followed.sentOn), sentSubject: (followed.subject ?? '').replace(/^(?:re:\s*)+/iu, '') };
}

/** "Thursday, December 3": near days need no year. */
function dayInText(day: string): string {
  return formatDay(day).replace(/, \d+$/u, '');
}

function firstTold(one: string | undefined, other: string | undefined): string {
  return tidyPhrase(one ?? '') === '' ? (other ?? '') : (one ?? '');
}
