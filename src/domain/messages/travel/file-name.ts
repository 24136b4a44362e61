import { fileNamePart } from '../../text/file-name-part.ts';

/** A file name that every system takes, "message-to-beatriz-duarte.eml"; `to` is whom it is for, as typed. */
export function messageFileName(to: string, extension: 'eml' | 'txt'): string {
  const name = fileNamePart(to);
  return `${name === '' ? 'message' : `message-to-${name}`}.${extension}`;
}
