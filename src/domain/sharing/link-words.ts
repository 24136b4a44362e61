import { FRAGMENT_MOST, type LinkFault } from './fragment.ts';

/** Some chat programs cut longer links: Teams near 2,000 characters, Slack near 4,000. */
const LINK_SAFE = 2000;

const FAULT_TEXTS: Readonly<Record<LinkFault, string>> = {
  cut: 'The end of this link is missing: ask whoever sent it to send it once more, by email if it is long.',
  altered: 'This link was changed on its way: ask whoever sent it to copy it again and send it once more.',
  foreign: 'There is no question list in this link: ask whoever sent it for the link that their questions step shows.',
  newer: 'A newer version of this site made this link: reload this page, and then open the link again.',
};

/** What is wrong with a link, and what to do about it, in one sentence. */
export function linkFaultText(fault: LinkFault): string {
  return FAULT_TEXTS[fault];
}

/** How a link stands that is to be sent: the whole link, and its fragment alone. */
export type LinkLength = 'good' | 'long' | 'too-long';

/** Whether a link is short enough to travel. `too-long` cannot be opened at all. */
export function linkLength(link: string, fragment: string): LinkLength {
  if (fragment.length > FRAGMENT_MOST) return 'too-long';
  return link.length > LINK_SAFE ? 'long' : 'good';
}

/** What to do about a link of this many characters that is long. */
export function longLinkText(characters: number): string {
  const [length, safe] = [characters, LINK_SAFE].map((count) => count.toLocaleString('en-US'));
  return `This link has ${length} characters, and some chat programs cut it near ${safe}. Send it by email, or leave out your own questions, and open it once yourself to see that it arrives whole.`;
}
