import type { Channel } from '../channel.ts';

/** How a message can leave the page, besides a copy of its text and of its subject, which there always is. */
const WAY_OUT_IDS = ['copy-both', 'mail-program', 'gmail', 'share', 'eml', 'txt'] as const;

type WayOut = (typeof WAY_OUT_IDS)[number];

/** What makes sense for a channel: nobody sends a card by mail program. */
export const WAYS_OUT: Readonly<Record<Channel, readonly WayOut[]>> = {
  email: ['copy-both', 'mail-program', 'gmail', 'share', 'eml', 'txt'],
  'linkedin-note': ['share'],
  'linkedin-note-300': ['share'],
  'linkedin-message': ['share'],
  inmail: ['share'],
  'direct-message': ['share'],
  phone: ['share', 'txt'],
  card: ['txt'],
};
