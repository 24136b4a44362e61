import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInterview } from '../../../tests/fixtures/any-interview.ts';
import { bankLine, bankQuestion, note, ownLine, voice } from '../../../tests/fixtures/voices.ts';
import { fullTalk } from '../../../tests/fixtures/full-notes.ts';
import { ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { tidy } from '../text/tidy.ts';
import { aimKey, buildGrid, OTHER_KEY, rowKey, type Voice } from './build-grid.ts';
import { linesOf } from './lines-of.ts';
import type { Grid } from './grid.ts';
import { markCell } from './mark-cell.ts';

const DAY = bankQuestion('walk-me-through', 'texture-of-a-day');
const YESTERDAY = bankQuestion('yesterday', 'texture-of-a-day');

const grid = (...voices: Voice[]) => buildGrid(voices, '2026-12-31', 'UTC');
const rowOf = (one: Grid, key: string) => one.rows.find((row) => row.key === key);
const marked = (one: Voice, row: string, mark: 'agrees' | 'differs' | 'unclear' | null): Voice => ({
  ...one,
  interview: markCell(one.interview, row, mark),
});

describe('the rows of a grid', () => {
  it('join questions of one intent, whatever their id and their wording, and own ones by their words', () => {
    const ann = voice('Ann', '2026-12-01', {
      shown: [bankLine('a1', DAY), ownLine('a2', 'Who pays?')],
      entries: [note('a1', 'mostly calls'), note('a2', 'the port')],
    });
    const bo = voice('Bo', '2026-12-02', {
      shown: [
        bankLine('b1', YESTERDAY, 'What did you do on Monday?'),
        ownLine('b2', ' who  pays '),
        ownLine('b3', 'Who pays you?'),
      ],
      entries: [note('b1', 'reports')],
    });
    const one = grid(ann, bo);
    expect(one.rows.map(({ key, title, people }) => [key, title, people])).toEqual([
      ['intent:texture-of-a-day', 'The question walk-me-through?', 2],
      ['own:who pays', 'Who pays?', 1],
      ['own:who pays you', 'Who pays you?', 0],
    ]);
    expect(rowOf(one, 'intent:texture-of-a-day')?.cells.map(({ wording }) => wording)).toEqual([
      'The question walk-me-through?',
      'What did you do on Monday?',
    ]);
  });

  it('join questions that are gone from the bank by their id', () => {
    const gone = bankLine('a1', null);
    expect(rowKey(gone)).toBe('question:gone');
    expect(grid(voice('Ann', '', { shown: [gone] })).rows[0]?.title).toBe('A question that is no longer in the bank');
  });

  it('begin with the aims, follow the talk, and end with what belongs to none', () => {
    const ann = voice('Ann', '2026-12-01', {
      shown: [
        { ...ownLine('a1', 'Anything else?'), item: ownQuestion('a1', 'Anything else?', { family: 'closing' }) },
        ownLine('a2', 'Who pays?'),
      ],
      entries: [note(null, 'very calm'), note('gone', 'from an old question')],
      aimAnswers: [{ aim: 'What it costs', text: 'nothing' }],
    });
    const aims = { ...ann, interview: { ...ann.interview, aims: ['what it costs?', 'how a night goes', ''] } };
    const one = grid(aims);
    expect(one.rows.map(({ key }) => key)).toEqual([
      'aim:what it costs',
      'aim:how a night goes',
      'own:who pays',
      'own:anything else',
      OTHER_KEY,
    ]);
    expect(rowOf(one, OTHER_KEY)?.cells[0]?.notes.map(({ text }) => text)).toEqual([
      'very calm',
      'from an old question',
    ]);
    expect(rowOf(one, aimKey('What it costs'))?.cells[0]?.notes).toEqual([{ kind: null, text: 'nothing' }]);
  });

  it('tell what was answered, asked, not asked, not noted, and not on the list', () => {
    const line = (id: string) => ownLine(id, 'Who pays?');
    const asked = voice('Bo', '2026-12-02', { shown: [line('item1')] });
    const talk = { ...fullTalk([ownQuestion('item1', 'Who pays?')]), jots: [] };
    const skipped = talk.questions.map((question) => ({ ...question, mark: 'skipped' as const }));
    const one = grid(
      voice('Ann', '2026-12-01', { shown: [line('a')], entries: [note('a', 'the port')] }),
      { ...asked, interview: { ...asked.interview, talk } },
      { ...asked, interview: { ...asked.interview, id: 'again', talk: { ...talk, questions: skipped } } },
      voice('Cy', '2026-12-03', { shown: [line('c')], entries: [note('c', ' ')] }),
      voice('Di', '2026-12-04'),
    );
    expect(one.rows[0]?.cells.map(({ state }) => state)).toEqual([
      'answered',
      'asked',
      'not-asked',
      'nothing-noted',
      'not-on-list',
    ]);
    const aims = { ...asked, interview: { ...asked.interview, aims: ['what it costs'] } };
    expect(rowOf(grid(aims), aimKey('what it costs'))?.cells[0]?.state).toBe('nothing-noted');
  });

  it('have the lines of the talk and those of the list, each once', () => {
    const talk = fullTalk([ownQuestion('old', 'Was it asked?'), ownQuestion('both', 'Both?')]);
    const { interview } = voice('Ann', '', { shown: [ownLine('both', 'Both?'), ownLine('new', 'New?')] });
    expect(linesOf({ ...interview, talk }).map(({ id }) => id)).toEqual(['old', 'both', 'new']);
  });
});

describe('where a row stands', () => {
  const heard = (name: string, day: string) =>
    voice(name, day, { shown: [ownLine(name, 'Who pays?')], entries: [note(name, `${name} says`)] });
  const key = 'own:who pays';
  const standing = (...voices: Voice[]) => rowOf(grid(...voices), key)?.agreement;
  const [ann, bo] = [heard('Ann', '2026-12-01'), heard('Bo', '2026-12-02')];

  it('is what the asker marked, and never read out of the answers', () => {
    expect(standing(ann, bo)).toBe('not-marked');
    expect(standing(marked(ann, key, 'agrees'), bo)).toBe('not-marked');
    expect(standing(marked(ann, key, 'agrees'), marked(bo, key, 'agrees'))).toBe('agree');
    expect(standing(marked(ann, key, 'agrees'), marked(bo, key, 'differs'))).toBe('differ');
    expect(standing(marked(ann, key, 'agrees'), marked(bo, key, 'unclear'))).toBe('unclear');
    expect(standing(marked(marked(ann, key, 'agrees'), key, null), marked(bo, key, 'agrees'))).toBe('not-marked');
  });

  it('is one voice or open where fewer than two answered, whatever was marked', () => {
    expect(standing(marked(ann, key, 'agrees'))).toBe('one-voice');
    const silent = voice('Bo', '2026-12-02', { shown: [ownLine('b', 'Who pays?')] });
    expect(standing(marked(silent, key, 'agrees'))).toBe('open');
    expect(standing(marked(ann, key, 'agrees'), marked(silent, key, 'differs'))).toBe('one-voice');
  });

  it('counts one person with two interviews as one voice, and people without a name one each', () => {
    const again = { ...heard(' ANN', '2026-12-09') };
    const second = { ...again, interview: { ...again.interview, id: 'idannagain' } };
    const one = grid(ann, second);
    expect([one.people, rowOf(one, key)?.agreement]).toEqual([1, 'one-voice']);
    const nameless = [heard('', '2026-12-01'), heard('', '2026-12-02')].map((one2, index) => ({
      ...one2,
      interview: { ...one2.interview, id: `nameless${index}` },
    }));
    expect(grid(...nameless).people).toBe(2);
  });
});

describe('the columns of a grid', () => {
  it('are in the order of the talks, those without a day at the end', () => {
    const one = grid(voice('Cy', ''), voice('Bo', '2026-12-02'), voice('Ann', '2026-12-01'));
    expect(one.columns.map(({ name, day }) => `${name} ${day}`)).toEqual(['Ann 2026-12-01', 'Bo 2026-12-02', 'Cy ']);
  });
});

it('a grid has every note of every interview once, and a cell for each column, whatever was saved', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyInterview, { selector: ({ id }) => id, maxLength: 3 }), (interviews) => {
      // Lines as the screens give them: each id once.
      const voices = interviews.map((interview) => {
        const lines = new Map(linesOf(interview).map((item) => [item.id, item]));
        const shown = [...lines.values()].map((item) => ({ item, text: item.text ?? '', question: null, gone: null }));
        return { interview, shown };
      });
      const one = grid(...voices);
      expect(one.rows.every(({ cells }) => cells.length === interviews.length)).toBe(true);
      expect(new Set(one.rows.map(({ key }) => key)).size).toBe(one.rows.length);
      const notes = one.rows
        .filter(({ kind }) => kind !== 'aim')
        .flatMap(({ cells }) => cells.flatMap((cell) => cell.notes.map(({ text }) => text)));
      const typed = interviews.flatMap(({ debrief }) => debrief.entries.map(({ text }) => text));
      expect(notes.toSorted()).toEqual(typed.filter((text) => tidy(text) !== '').toSorted());
    }),
  );
});
