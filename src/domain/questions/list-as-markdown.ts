import { fileNamePart } from '../text/file-name-part.ts';
import { listTitle, minutesLine, wordedLines, type ListToTake } from './list-as-text.ts';

/** The list as Markdown, with a box to tick for each question. What was typed is shown as typed, and is no Markdown. */
export function listAsMarkdown({ contact, talkMinutes, shown }: ListToTake): string {
  const lines = wordedLines(shown).map((line) => `- [ ] ${literal(line.text)} *(${line.facts})*`);
  return `# ${literal(listTitle(contact))}\n\n${minutesLine(shown, talkMinutes)}\n\n${lines.join('\n')}\n`;
}

/** A text whose signs mean nothing in Markdown or HTML. */
function literal(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>&#|~$]/g, String.raw`\$&`);
}

/** A file name that every system takes: letters and digits of the contact's name, joined by hyphens. */
export function listFileName(contact: string): string {
  const name = fileNamePart(contact);
  return name === '' ? 'questions.md' : `questions-for-${name}.md`;
}
