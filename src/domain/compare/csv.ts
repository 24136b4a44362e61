/** What a spreadsheet takes for the beginning of a formula, in narrow and in wide letters. */
const FORMULA_START = /^[\s\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠]/u;

/**
 * Rows of texts as a CSV file (RFC 4180): every field in quotation marks, lines that end in CRLF, and a byte order mark,
 * by which spreadsheets know that it is UTF-8. A field that a spreadsheet would compute gets an apostrophe in front, so
 * that nothing that was pasted can run. Control characters but tab and line break are left out.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((fields) => `${fields.map((field) => fieldOf(field)).join(',')}\r\n`);
  return `\ufeff${lines.join('')}`;
}

function fieldOf(text: string): string {
  const plain = text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '');
  const safe = FORMULA_START.test(plain) ? `'${plain}` : plain;
  return `"${safe.replaceAll('"', '""').replaceAll('\n', '\r\n')}"`;
}
