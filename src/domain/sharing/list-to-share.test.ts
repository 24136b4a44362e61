import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInterview } from '../../../tests/fixtures/any-interview.ts';
import { fullInterview, ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { newDraft } from '../interview/draft.ts';
import { newInterview, type Interview } from '../interview/interview.ts';
import type { ListItem } from '../questions/question-list.ts';
import { decodeList } from './decode-list.ts';
import { encodeList } from './encode-list.ts';
import { FRAGMENT_MOST } from './fragment.ts';
import { listToShare, type ListSource } from './list-to-share.ts';
import type { SharedQuestion } from './shared-list.ts';

const sourceOf = ({ purpose, field, minutes, questions }: Interview): ListSource => ({
  items: questions.items,
  purpose,
  field,
  minutes,
});

const bankItem = (questionId: string, parts: Partial<ListItem> = {}): ListItem => ({
  ...ownQuestion(`item-${questionId}`, ''),
  text: null,
  from: { kind: 'bank', questionId, findingId: null },
  ...parts,
});

const shared = (items: readonly ListItem[], includesOwn = false) =>
  listToShare({ items, purpose: null, field: null, minutes: null }, includesOwn);

/** The interview with nothing of what a link must not carry. */
function bare(interview: Interview): Interview {
  const items = interview.questions.items.map((item): ListItem => ({
    ...item,
    id: 'an-id',
    from: item.from.kind === 'own' ? item.from : { ...item.from, findingId: null },
    text: item.from.kind === 'own' ? item.text : null,
    mustAsk: false,
    locked: false,
  }));
  const { purpose, field, minutes } = interview;
  const empty = newInterview('aninterview', '');
  return { ...empty, purpose, field, minutes, questions: { ...empty.questions, items } };
}

/** The interview with a word in every text that a visitor can type, own questions excepted. */
function marked(interview: Interview, word: string): Interview {
  const items = interview.questions.items.map((item): ListItem =>
    item.from.kind === 'own' ? item : { ...item, text: word, from: { ...item.from, findingId: word } },
  );
  return {
    ...interview,
    aims: [word],
    contact: {
      name: word,
      addressAs: word,
      role: word,
      organization: word,
      connection: 'met',
      sharedContact: word,
      connectionDetail: word,
    },
    findings: [{ id: word, kind: 'project', detail: word }],
    questions: { ...interview.questions, items, writing: word },
    message: {
      ...interview.message,
      details: { times: word, learned: word, nextStep: word },
      drafts: { [word]: { ...newDraft(), edits: { greeting: word }, subject: word, whole: word } },
      sent: [{ id: word, messageId: word, to: word, sentOn: '2026-11-03', subject: word, body: word }],
      myZone: word,
      contactZone: word,
    },
    meeting: { ...interview.meeting, place: word },
  };
}

describe('what goes into a link', () => {
  it('is the same whatever else the interview holds: contact, findings, aims, notes, edited wordings', () => {
    fc.assert(
      fc.property(anyInterview, fc.boolean(), (interview, includesOwn) => {
        const sent = encodeList(listToShare(sourceOf(interview), includesOwn).list);
        expect(sent).toBe(encodeList(listToShare(sourceOf(bare(interview)), includesOwn).list));
      }),
    );
  });

  it('never holds a word of these, plain or encoded', () => {
    const word = 'Halvorsen';
    const letters = [0, 1, 2].map((shift) =>
      Buffer.from('x'.repeat(shift) + word, 'utf8')
        .toString('base64url')
        .slice(4, -4),
    );
    fc.assert(
      fc.property(anyInterview, fc.boolean(), (interview, includesOwn) => {
        const { list } = listToShare(sourceOf(marked(interview, word)), includesOwn);
        const sent = encodeList(list);
        for (const hidden of [word, ...letters]) expect(sent).not.toContain(hidden);
        expect(JSON.stringify(list)).not.toContain(word);
      }),
    );
  });

  it('holds no text that was typed, unless own questions were asked for', () => {
    const interview = fullInterview();
    expect(listToShare(sourceOf(interview), false).list).toEqual({
      purpose: 'explore',
      field: 'skilled-trades',
      minutes: 30,
      questions: [{ questionId: 'move-first-weeks' }],
    });
    expect(listToShare(sourceOf(interview), true).list.questions).toEqual([
      { ownText: 'Which ship was the hardest to bring in?', family: 'work', minutes: 2 },
      { questionId: 'move-first-weeks' },
    ]);
  });

  it('opens again where it is not too long, whatever the interview holds', () => {
    fc.assert(
      fc.property(anyInterview, fc.boolean(), (interview, includesOwn) => {
        const { list } = listToShare(sourceOf(interview), includesOwn);
        fc.pre(list.questions.length > 0);
        const sent = encodeList(list);
        expect(sent.length).toBeLessThanOrEqual(FRAGMENT_MOST);
        expect(decodeList(sent)).toEqual({ kind: 'good', list });
      }),
      { numRuns: 300 },
    );
  });

  it('is no id that could be a text, no odd length and no odd field', () => {
    const items = ['Ingrid Halvorsen', '__proto__', 'who_else', '', 'x'.repeat(81)].map((id) => bankItem(id));
    expect(shared(items).list.questions).toEqual([]);
    const source = { items: [], purpose: null, field: 'Teaching at St. Mary', minutes: 12.5 };
    expect(listToShare(source, false).list).toEqual({ purpose: null, field: null, minutes: null, questions: [] });
  });

  it('is each question once: one that stands there for two findings loses both', () => {
    const twice = ['finding1', 'finding2'].map((findingId) =>
      bankItem('move-first-weeks', { from: { kind: 'bank', questionId: 'move-first-weeks', findingId } }),
    );
    const own = [ownQuestion('a', 'Who pays?'), ownQuestion('b', ' Who  pays?')];
    const offer = shared([...twice, ...own], true);
    expect(offer.list.questions).toEqual<SharedQuestion[]>([
      { questionId: 'move-first-weeks' },
      { ownText: 'Who pays?', family: 'work', minutes: 2 },
    ]);
    expect(offer.personal).toBe(2);
    expect(offer.ownTexts).toEqual(['Who pays?']);
  });
});

describe('what the sender is told', () => {
  it('counts what was reworded and what is too long or empty', () => {
    const offer = shared([
      bankItem('one', { text: 'In my words' }),
      bankItem('two'),
      ownQuestion('a', '  '),
      ownQuestion('b', 'x'.repeat(301)),
      ownQuestion('c', 'A line\nand another\u0000'),
    ]);
    expect(offer).toMatchObject({ reworded: 1, personal: 0, unfitOwn: 2, beyond: 0, ownTexts: ['A line and another'] });
  });

  it('counts what is beyond the sixty that a link holds', () => {
    const offer = shared(Array.from({ length: 63 }, (_none, index) => bankItem(`question-${index}`)));
    expect(offer.list.questions).toHaveLength(60);
    expect(offer.beyond).toBe(3);
  });
});
