import type { ToolNorms } from '../norms/tool-norms.ts';

/** How a message travels. */
export const CHANNEL_IDS = [
  'email',
  'linkedin-note',
  'linkedin-note-300',
  'linkedin-message',
  'inmail',
  'direct-message',
  'phone',
  'card',
] as const;

export type Channel = (typeof CHANNEL_IDS)[number];

/** How long a text may be. */
export interface Limits {
  /** Characters of the subject: what is seen of it, or what the channel takes. */
  subjectCharacters: number;
  /** Characters of the body, or null where the channel sets no limit. */
  bodyCharacters: number | null;
}

export interface ChannelText {
  id: Channel;
  label: string;
  hasSubject: boolean;
  /** It goes along with an invitation, so that there is room for no more than who, why and a request. */
  isNote?: boolean;
  /** The most characters that a body may have, or null where the channel sets no limit. */
  most: (norms: ToolNorms) => number | null;
  /** The most characters that a subject may have, where it is not the norm subject-length. */
  subjectMost?: (norms: ToolNorms) => number;
}

const noLimit = () => null;

/** Limits are those of the norms linkedin-note and inmail. */
export const CHANNELS: readonly ChannelText[] = [
  { id: 'email', label: 'Email', hasSubject: true, most: noLimit },
  {
    id: 'linkedin-note',
    label: 'LinkedIn note',
    hasSubject: false,
    isNote: true,
    most: (norms) => norms.linkedinNoteCharacters,
  },
  {
    id: 'linkedin-note-300',
    label: 'LinkedIn note with Premium',
    hasSubject: false,
    isNote: true,
    most: (norms) => norms.linkedinNotePremiumCharacters,
  },
  { id: 'linkedin-message', label: 'LinkedIn message', hasSubject: false, most: noLimit },
  {
    id: 'inmail',
    label: 'LinkedIn InMail',
    hasSubject: true,
    most: (norms) => norms.inmailCharacters.body,
    subjectMost: (norms) => norms.inmailCharacters.subject,
  },
  { id: 'direct-message', label: 'Direct message', hasSubject: false, most: noLimit },
  { id: 'phone', label: 'Phone', hasSubject: false, most: noLimit },
  { id: 'card', label: 'Card', hasSubject: false, most: noLimit },
];

/** The texts of one channel. */
export function channelText(id: Channel): ChannelText {
  const found = CHANNELS.find((channel) => channel.id === id);
  if (!found) throw new Error(`No text for channel ${id}`);
  return found;
}

/** How long a message may be on this channel: the norms subject-length, linkedin-note and inmail. */
export function limitsOf(channel: Channel, norms: ToolNorms): Limits {
  const { most, subjectMost } = channelText(channel);
  return { subjectCharacters: subjectMost?.(norms) ?? norms.subjectCharacters, bodyCharacters: most(norms) };
}
