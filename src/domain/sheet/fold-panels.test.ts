import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInterview, anyItem, anyMe } from '../../../tests/fixtures/any-interview.ts';
import { fullInterview, ME, ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import type { Interview } from '../interview/interview.ts';
import type { ListItem, ShownItem } from '../questions/question-list.ts';
import { blankSheet } from './blank-sheet.ts';
import { buildSheet } from './build-sheet.ts';
import { foldLeaves, type FoldLeaf } from './fold-panels.ts';
import { heightOf, PANEL_HEIGHT } from './fold-piece.ts';

const shown = (items: readonly ListItem[]): ShownItem[] =>
  items.map((item) => ({ item, text: item.text ?? '', question: null, gone: null }));

const FOLDED: Interview = { ...fullInterview(), sheetSpace: 'pocket-fold' };

const questions = (count: number, text = 'What did the first night on the water teach you, and whom did you ask?') =>
  shown(Array.from({ length: count }, (_none, index) => ownQuestion(`q${index}`, text, { minutes: 2 })));

const bookletOf = (list: readonly ShownItem[], interview = FOLDED) =>
  foldLeaves(buildSheet(interview, ME, list, TOOL_NORMS));

const piecesOf = (leaves: readonly FoldLeaf[]) =>
  leaves.flatMap(({ panels }) => panels.flatMap(({ pieces }) => pieces));
const wordsOf = (leaves: readonly FoldLeaf[]) =>
  piecesOf(leaves)
    .map(({ text }) => text)
    .join(' ');

describe('the booklet', () => {
  it('is one sheet of paper for a usual list, with a line below each question', () => {
    const leaves = bookletOf(questions(9));
    expect(leaves).toHaveLength(1);
    const asked = piecesOf(leaves).filter(({ look }) => look === 'question');
    expect(asked.map(({ lines }) => lines)).toEqual(Array.from({ length: 9 }, () => 1));
  });

  it('gives up lines before it takes more paper, and takes more paper before it drops a word', () => {
    const linesIn = (leaves: readonly FoldLeaf[]) =>
      piecesOf(leaves)
        .filter(({ look }) => look === 'question')
        .reduce((sum, { lines }) => sum + lines, 0);
    const [many, tooMany] = [bookletOf(questions(13)), bookletOf(questions(60))];
    expect(many).toHaveLength(1);
    expect(linesIn(many)).toBeGreaterThan(0);
    expect(linesIn(many)).toBeLessThan(13);
    expect(tooMany.length).toBeGreaterThan(1);
    expect(linesIn(tooMany)).toBe(0);
  });

  it('leaves the lines to the must-asks where there is no room for all', () => {
    const list = questions(13).map((one, index) => ({ ...one, item: { ...one.item, mustAsk: index > 9 } }));
    const lined = piecesOf(bookletOf(list)).filter(({ look, lines }) => look === 'question' && lines > 0);
    expect(lined.length).toBeLessThan(13);
    expect(lined.filter(({ mustAsk }) => mustAsk)).toHaveLength(3);
  });

  it('says the time check before the question at whose minute it is due', () => {
    const texts = piecesOf(bookletOf(questions(20))).map(({ text }) => text);
    const place = texts.findIndex((text) => text.startsWith('We have 5 minutes left'));
    expect(texts[place + 1]).toMatch(/^14\. /);
  });

  it('gives panels that nothing else needs to notes', () => {
    const last = bookletOf([]).at(-1)?.panels.at(-1);
    expect(last?.pieces.map(({ heading }) => heading)).toEqual(['Notes']);
  });

  it('is one sheet when it is blank, with a line for each question', () => {
    const leaves = foldLeaves(blankSheet(TOOL_NORMS, 'pocket-fold'));
    expect(leaves).toHaveLength(1);
    const asked = piecesOf(leaves).filter(({ look }) => look === 'question');
    expect(asked.length).toBeGreaterThan(5);
    for (const { lines } of asked) expect(lines).toBeGreaterThan(0);
  });
});

describe('any booklet', () => {
  it('has four panels on each sheet, none overfull, and every question in its order', () => {
    fc.assert(
      fc.property(anyInterview, anyMe, fc.array(anyItem, { maxLength: 12 }), (interview, me, items) => {
        const sheet = buildSheet({ ...interview, sheetSpace: 'pocket-fold' }, me, shown(items), TOOL_NORMS);
        const leaves = foldLeaves(sheet);
        for (const { panels } of leaves) {
          expect(panels).toHaveLength(4);
          for (const { pieces } of panels) {
            const height = pieces.reduce((sum, piece) => sum + heightOf(piece), 0);
            expect(height).toBeLessThanOrEqual(PANEL_HEIGHT + 0.01);
          }
        }
        const ids = piecesOf(leaves).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const words = wordsOf(leaves).replaceAll(/\s/gu, '');
        for (const { text } of sheet.questions) expect(words).toContain(text.replaceAll(/\s/gu, ''));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a question of 5,000 letters whole', () => {
    const long = Array.from({ length: 800 }, (_none, index) => `w${index}`).join(' ');
    expect(wordsOf(bookletOf(questions(1, long)))).toContain(long);
  });
});
