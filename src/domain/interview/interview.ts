import type { Comparison } from '../compare/comparison.ts';
import { newDebrief, type Debrief } from '../debrief/debrief.ts';
import type { FollowUp } from '../follow-up/follow-up.ts';
import { newMeeting, type Meeting } from '../meeting/meeting.ts';
import type { ListItem } from '../questions/question-list.ts';
import type { Detail } from '../messages/detail.ts';
import type { Tone } from '../messages/tone.ts';
import type { Audience } from './audience.ts';
import type { Connection } from './connection.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';
import type { ProposedTime } from '../schedule/proposed-times.ts';
import type { Purpose } from './purpose.ts';
import type { SheetVariant } from '../sheet/variant.ts';
import type { Undo } from './removed-thing.ts';
import type { Talk } from '../talk/talk.ts';
import type { SentMessage } from './sent-message.ts';

/** Things to find out in one interview, at most. */
export const AIMS_MOST = 3;

/** The person asked. */
export interface Contact {
  name: string;
  /** How a message addresses them, "Dr. Duarte"; empty for the whole name. */
  addressAs: string;
  role: string;
  organization: string;
  connection: Connection | null;
  /** The person who knows both, where the connection is a shared contact. */
  sharedContact: string;
  /** Own words on how the asker knows of them. */
  connectionDetail: string;
}

/**
 * One informational interview being prepared: what the asker chose and typed, and nothing that can be computed.
 * Saved data holds ids of content, never its text.
 */
export interface Interview {
  id: string;
  /** UTC, ISO 8601. */
  createdAt: string;
  purpose: Purpose | null;
  audience: Audience | null;
  /** Id of a field pack, or null. */
  field: string | null;
  /** Things to find out, at most three; empty ones are kept while they are being typed. */
  aims: string[];
  contact: Contact;
  findings: Finding[];
  /** Length to ask for, in minutes; null until chosen, which means the usual length of the purpose. */
  minutes: number | null;
  questions: {
    /** Which selection of the engine was taken last; see selectQuestions. */
    selection: number;
    items: ListItem[];
    /** Ids of questions to which the asker knows the answer already; no list proposes them. */
    known: string[];
    /** A question of one's own that is still being typed. */
    writing: string;
  };
  message: {
    /** The tone of every message that has none of its own. */
    tone: Tone;
    /** Own words that only messages need, as far as they were typed. */
    details: Partial<Record<Detail, string>>;
    /** By message id. */
    drafts: Record<string, Draft>;
    /** What was sent, in the order in which it was noted. */
    sent: SentMessage[];
    /** IANA ids of time zones; empty where they are not known. */
    myZone: string;
    contactZone: string;
    /** Times to offer, on the asker’s clocks. */
    proposedTimes: ProposedTime[];
  };
  meeting: Meeting;
  /** What is laid out for print. */
  sheetSpace: SheetVariant;
  /** Null until it begins. */
  talk: Talk | null;
  debrief: Debrief;
  comparison: Comparison;
  followUp: FollowUp;
  /** The last thing that was taken away, so that it can be put back, after a reload, too; null where there is none. */
  undo: Undo | null;
}

/** An interview with nothing in it yet. */
export function newInterview(id: string, createdAt: string): Interview {
  return {
    id,
    createdAt,
    purpose: null,
    audience: null,
    field: null,
    aims: [],
    contact: {
      name: '',
      addressAs: '',
      role: '',
      organization: '',
      connection: null,
      sharedContact: '',
      connectionDetail: '',
    },
    findings: [],
    minutes: null,
    questions: { selection: 0, items: [], known: [], writing: '' },
    message: { tone: 'plain', details: {}, drafts: {}, sent: [], myZone: '', contactZone: '', proposedTimes: [] },
    meeting: newMeeting(),
    sheetSpace: 'one-page',
    talk: null,
    debrief: newDebrief(),
    comparison: { marks: [] },
    followUp: { heardOn: '', changes: [] },
    undo: null,
  };
}
