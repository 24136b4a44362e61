import { describe, expect, test } from 'vitest';
import { parseChapter } from './read-chapter.ts';
import { parseEntries, refuseDuplicates } from './read-entries.ts';

describe('a file of entries', () => {
  test('holds a list, or one entry', () => {
    const both = [...parseEntries('- id: one\n- id: two\n', 'a.yaml'), ...parseEntries('id: three\nname: x', 'b.yaml')];
    expect(both.map(({ id, file }) => `${file} ${id}`)).toEqual(['a.yaml one', 'a.yaml two', 'b.yaml three']);
    expect(both[2]?.data).toEqual({ id: 'three', name: 'x' });
  });

  test('that cannot be read is refused with its name', () => {
    expect(() => parseEntries('- id: [one', 'a.yaml')).toThrow(/^a\.yaml is not valid YAML: /);
    expect(() => parseEntries('- one', 'a.yaml')).toThrow('a.yaml: entry 1 is not an object. Start it with "- id: …".');
    expect(() => parseEntries('- name: one', 'a.yaml')).toThrow('a.yaml: entry 1 has no id. Write "id: some-words".');
  });

  test('repeats no id of another file', () => {
    const entries = [...parseEntries('id: one', 'a.yaml'), ...parseEntries('id: one', 'b.yaml')];
    expect(() => refuseDuplicates(entries)).toThrow(
      'The id "one" stands in a.yaml and in b.yaml. Give one of the two another id.',
    );
  });
});

describe('a chapter', () => {
  test('is front matter and text', () => {
    const chapter = parseChapter('---\ntitle: Asking\n---\n\nIt is late.\n\n---\n', 'asking', 'asking.mdx');
    expect(chapter).toEqual({
      id: 'asking',
      file: 'asking.mdx',
      data: { title: 'Asking' },
      body: '\nIt is late.\n\n---\n',
    });
  });

  test('without front matter is refused with its name', () => {
    expect(() => parseChapter('It is late.', 'asking', 'asking.mdx')).toThrow(/^asking\.mdx has no front matter\./);
    expect(() => parseChapter('---\ntitle: [\n---\n', 'asking', 'asking.mdx')).toThrow(
      /^asking\.mdx: the front matter is not valid YAML/,
    );
  });
});
