import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-interview.ts';
import { writeCsv } from './csv.ts';

/** Reads a file letter by letter, as RFC 4180 has it: quoted fields only, and nothing between them but commas and CRLF. */
function readCsv(file: string): string[][] {
  if (!file.startsWith('\ufeff')) throw new Error('No byte order mark');
  const rows: string[][] = [];
  let row: string[] = [];
  let place = 1;
  while (place < file.length) {
    if (file.charAt(place) !== '"') throw new Error(`No quotation mark at ${place}`);
    let field = '';
    for (place += 1; ; place += 1) {
      if (place >= file.length) throw new Error('A field does not end');
      if (file.charAt(place) !== '"') field += file.charAt(place);
      else if (file.charAt(place + 1) === '"') field += file.charAt((place += 1));
      else break;
    }
    row.push(field);
    place += 1;
    if (file.startsWith('\r\n', place)) {
      rows.push(row);
      row = [];
      place += 2;
    } else if (file.charAt(place) === ',') {
      place += 1;
    } else {
      throw new Error(`Neither comma nor line end at ${place}`);
    }
  }
  if (row.length > 0) throw new Error('The last line does not end');
  return rows;
}

describe('a CSV file', () => {
  it('has every field in quotation marks, and lines that end in CRLF', () => {
    expect(
      writeCsv([
        ['a', 'say "no"'],
        ['x,y', 'one\ntwo'],
      ]),
    ).toBe('\ufeff"a","say ""no"""\r\n"x,y","one\r\ntwo"\r\n');
    expect(writeCsv([])).toBe('\ufeff');
  });

  it.each(['=1+1', '+49 30 1', '-5', '@SUM(A1)', '  =1', '\t=1', '\r\n=1', '\u200b=1', '＝1', '\u0000=1'])(
    'gives a spreadsheet nothing to compute: %j',
    (text) => {
      expect(readCsv(writeCsv([[text]]))[0]?.[0]).toMatch(/^'/);
    },
  );

  it.each(['a=b', 'twenty-one', '1-2', "'=1"])('leaves alone what is no formula: %j', (text) => {
    expect(readCsv(writeCsv([[text]]))).toEqual([[text]]);
  });

  it('gives a reader back what was put in, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        const read = readCsv(writeCsv(rows));
        expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        for (const [index, field] of read.flat().entries()) {
          const typed = rows.flat()[index] ?? '';
          const visible = (text: string) => text.toWellFormed().replaceAll(/[\s\p{Cc}]+/gu, '');
          expect([visible(typed), `'${visible(typed)}`]).toContain(visible(field));
          expect(field).not.toMatch(/^\s*[=+\-@]/);
        }
      }),
    );
  });
});
