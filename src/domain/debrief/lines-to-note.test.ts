import { describe, expect, it } from 'vitest';
import { emptyInterview, ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { note, ownLine } from '../../../tests/fixtures/voices.ts';
import { endTalk, startTalk } from '../talk/run-talk.ts';
import type { TalkQuestion } from '../talk/talk.ts';
import type { DebriefEntry } from './debrief.ts';
import { countJotsToTake, linesToNote, looseEntries, takesJotsByItself } from './lines-to-note.ts';
import { takeJots } from './write-debrief.ts';

const NOW = '2026-12-03T14:30:00.000Z';
const LINES = ['one', 'two', 'three'].map((id) => ownLine(id, `Question ${id}?`));

/** An interview in which something became of the questions, with these entries. */
function after(became: Record<string, Partial<TalkQuestion>>, entries: DebriefEntry[] = []) {
  const items = ['one', 'two', 'three'].map((id) => ownQuestion(id, `Question ${id}?`));
  const talk = startTalk(items, 20, NOW);
  const questions = talk.questions.map((question) => ({ ...question, ...became[question.item.id] }));
  return { talk: { ...talk, questions }, debrief: { ...emptyInterview().debrief, entries } };
}

const idsOf = (lines: typeof LINES) => lines.map(({ item }) => item.id);

describe('the questions of a debrief', () => {
  it('are all there where nothing tells which were asked', () => {
    expect(linesToNote({ ...after({}), talk: null }, LINES)).toEqual({ first: LINES, others: [] });
    expect(linesToNote(after({ two: { mark: 'skipped' } }), LINES).others).toEqual([]);
  });

  it('begin with those that were asked, starred, jotted about or noted', () => {
    const jots = [{ id: 'j', text: 'fog' }];
    expect(idsOf(linesToNote(after({ two: { mark: 'asked' } }), LINES).first)).toEqual(['two']);
    expect(idsOf(linesToNote(after({ two: { isStarred: true } }), LINES).first)).toEqual(['two']);
    expect(idsOf(linesToNote(after({ three: { jots } }), LINES).first)).toEqual(['three']);
    const noted = after({ two: { mark: 'asked' } }, [note('one', 'Forty ships')]);
    expect(idsOf(linesToNote(noted, LINES).first)).toEqual(['one', 'two']);
    expect(idsOf(linesToNote(noted, LINES).others)).toEqual(['three']);
  });

  it('leave a jot without words aside', () => {
    const blank = after({ one: { mark: 'asked' }, two: { jots: [{ id: 'j', text: ' ' }] } });
    expect(idsOf(linesToNote(blank, LINES).others)).toEqual(['two', 'three']);
  });

  it('leave over what belongs to none of them', () => {
    const entries = [note('one', 'Forty'), note(null, 'Calm'), note('gone', 'Paper')];
    expect(looseEntries(entries, LINES).map(({ text }) => text)).toEqual(['Calm', 'Paper']);
  });
});

describe('jots that become entries', () => {
  const running = after({ one: { jots: [{ id: 'j1', text: 'fog' }] } });
  const over = { ...running, talk: endTalk(running.talk, NOW) };

  it('come by themselves once the talk is over', () => {
    expect([countJotsToTake(running), takesJotsByItself(running)]).toEqual([1, false]);
    expect(takesJotsByItself(over)).toBe(true);
    expect(takesJotsByItself({ ...over, talk: null })).toBe(false);
  });

  it('come once', () => {
    const taken = { ...over, debrief: takeJots(over.debrief, over.talk, () => 'entry1') };
    expect([countJotsToTake(taken), takesJotsByItself(taken)]).toEqual([0, false]);
  });
});
