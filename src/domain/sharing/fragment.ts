import { hashToUnit } from '../text/hash.ts';

/** Characters of a fragment, at most. */
export const FRAGMENT_MOST = 8000;

/** What is wrong with a fragment that no list can be read from. */
export type LinkFault =
  /** Its end is missing. */
  | 'cut'
  /** It is as long as it should be, or longer, but not what was sent. */
  | 'altered'
  /** It is none of ours. */
  | 'foreign'
  /** A newer version of this site made it. */
  | 'newer';

/** The form that this code writes. */
const FRAGMENT_VERSION = 1;

/** What a fragment holds, or what is wrong with it. */
export type OpenedFragment = { kind: 'good'; body: string } | { kind: LinkFault };

/** How every fragment begins, and what may stand there when little else is left. */
const MARK = 'list';
const WHOLE = /^list([1-9]\d{0,3})\.([1-9]\d{0,4})\.(.+)$/;
const HEAD_ONLY = /^list(?:[1-9]\d{0,3}(?:\.(?:[1-9]\d{0,4}\.?)?)?)?$/;
const OURS = /^list\d/;

/**
 * A body with what tells a cut link and an altered one apart: `list<version>.<length>.<body>.<checksum>`. The length is
 * that of body, point and checksum. Letters, digits, `-`, `_` and `.` survive where links are pasted, and the link ends
 * with a letter or a digit, so that no program takes its end for punctuation. Every later version keeps this frame.
 */
export function sealFragment(body: string, version = FRAGMENT_VERSION): string {
  const rest = `${body}.${checksum(version, body)}`;
  return `${MARK}${version}.${rest.length}.${rest}`;
}

/** The body of a fragment of this version. Anything may be handed in. */
export function openFragment(fragment: string): OpenedFragment {
  if (fragment === '' || fragment.length > FRAGMENT_MOST) return { kind: 'foreign' };
  if (MARK.startsWith(fragment) || HEAD_ONLY.test(fragment)) return { kind: 'cut' };
  const [, version = '', length = '', rest = ''] = WHOLE.exec(fragment) ?? [];
  if (rest === '') return { kind: OURS.test(fragment) ? 'altered' : 'foreign' };
  if (rest.length < Number(length)) return { kind: 'cut' };
  const end = rest.lastIndexOf('.');
  const body = rest.slice(0, Math.max(end, 0));
  if (rest.length > Number(length) || rest.slice(end + 1) !== checksum(Number(version), body))
    return { kind: 'altered' };
  return Number(version) > FRAGMENT_VERSION ? { kind: 'newer' } : { kind: 'good', body };
}

/** Seven letters and digits. Two texts of one length that differ in one character never share them. */
function checksum(version: number, body: string): string {
  return (hashToUnit(`${version}.${body}`) * 0x1_0000_0000).toString(36).padStart(7, '0');
}
