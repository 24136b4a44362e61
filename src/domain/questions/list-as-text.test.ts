import { describe, expect, test } from 'vitest';
import { ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { listAsMarkdown, listFileName } from './list-as-markdown.ts';
import { listAsText, type ListToTake } from './list-as-text.ts';
import type { ListItem, ShownItem } from './question-list.ts';

function shown(text: string, parts: Partial<ListItem> = {}): ShownItem {
  return { item: ownQuestion('item', text, parts), text, question: null, gone: null };
}

const LIST: ListToTake = {
  contact: 'Ingrid Halvorsen',
  talkMinutes: 20,
  shown: [
    shown('What did the first count teach you?', { family: 'path', minutes: 2.5 }),
    shown('', { minutes: 3 }),
    shown('When did it\n  go wrong?', { family: 'hard-parts', mustAsk: true }),
  ],
};

describe('the list as text', () => {
  test('has title, minutes and numbered lines, and leaves out what has no wording', () => {
    expect(listAsText(LIST)).toBe(
      [
        'Questions for Ingrid Halvorsen',
        '7.5 of 20 minutes planned.',
        '',
        '1. What did the first count teach you? (Path, 2.5 min)',
        '2. When did it go wrong? (Hard parts, 2 min, must-ask)',
        '',
      ].join('\n'),
    );
  });

  test('names nobody where no name was typed', () => {
    expect(listAsText({ ...LIST, contact: ' \n' })).toMatch(/^Questions\n/);
  });
});

describe('the list as Markdown', () => {
  test('has a heading and a box for each question', () => {
    expect(listAsMarkdown(LIST)).toBe(
      [
        '# Questions for Ingrid Halvorsen',
        '',
        '7.5 of 20 minutes planned.',
        '',
        '- [ ] What did the first count teach you? *(Path, 2.5 min)*',
        '- [ ] When did it go wrong? *(Hard parts, 2 min, must-ask)*',
        '',
      ].join('\n'),
    );
  });

  test('takes no sign that was typed for Markdown or HTML', () => {
    const text = listAsMarkdown({
      ...LIST,
      contact: '# <b>',
      shown: [shown('<img src=x onerror="x()"> [a](javascript:b) *c* `d` &amp; | ~e~ $f$ \\')],
    });
    expect(text).toContain(String.raw`# Questions for \# \<b\>`);
    expect(text).toContain(
      String.raw`- [ ] \<img src=x onerror="x()"\> \[a\](javascript:b) \*c\* \`d\` \&amp; \| \~e\~ \$f\$ \\ *(`,
    );
  });
});

describe('the name of the file', () => {
  test.each([
    ['Ingrid Halvorsen', 'questions-for-ingrid-halvorsen.md'],
    ['', 'questions.md'],
    ['../../etc/passwd', 'questions-for-etc-passwd.md'],
    ['Zoë O’Brien, PhD: "Z"', 'questions-for-zoë-o-brien-phd-z.md'],
    ['李明', 'questions-for-李明.md'],
    ['🚢🚢', 'questions.md'],
    ['x'.repeat(10_000), `questions-for-${'x'.repeat(60)}.md`],
    [`${'x'.repeat(59)} y`, `questions-for-${'x'.repeat(59)}.md`],
  ])('of %s is %s', (contact, name) => {
    expect(listFileName(contact)).toBe(name);
  });
});
