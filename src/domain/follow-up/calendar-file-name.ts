import { fileNamePart } from '../text/file-name-part.ts';

/** The name of a calendar file, "talk-beatriz-duarte.ics", of what it holds and with whom. */
export function calendarFileName(parts: readonly string[]): string {
  const name = parts
    .map((part) => fileNamePart(part))
    .filter((part) => part !== '')
    .join('-');
  return `${name === '' ? 'dates' : name}.ics`;
}
