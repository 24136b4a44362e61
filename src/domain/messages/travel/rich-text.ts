const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A plain text as HTML, for programs that take formatted text from the clipboard: a paragraph for each, line breaks and
 * doubled spaces as they were. Every sign of HTML in it is shown as it was typed.
 */
export function richText(text: string): string {
  return text
    .split(/(?:\r?\n){2,}/u)
    .map((paragraph) => `<p>${paragraph.split(/\r?\n/u).map(richLine).join('<br>')}</p>`)
    .join('');
}

function richLine(line: string): string {
  return line.replaceAll(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign).replaceAll(/(?<=^| ) /gu, '&nbsp;');
}
