import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInterview } from '../../../tests/fixtures/any-interview.ts';
import { childrenOf, pathsOf, withReplaced } from '../../../tests/fixtures/damage.ts';
import { emptyInterview, fullInterview, ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { openEnvelope } from '../saving/envelope.ts';
import { LIST_MOST, TEXT_MOST } from '../saving/reader.ts';
import { interviewKind } from '../saving/record-kinds.ts';
import { newDraft } from './draft.ts';
import { INTERVIEW_ID, restoreInterview } from './restore-interview.ts';

const FULL = fullInterview();
const REMOVALS = [
  FULL.undo,
  { kind: 'note', note: { kind: 'entry', entry: FULL.debrief.entries[0], place: 0 } },
  { kind: 'note', note: { kind: 'lead', lead: FULL.debrief.leads[0], place: 1 } },
  { kind: 'note', note: { kind: 'next-step', step: FULL.debrief.nextSteps[0], place: 1 } },
  { kind: 'note', note: { kind: 'checklist-item', item: FULL.meeting.checklist.added[0], place: 0 } },
  { kind: 'note', note: { kind: 'jot', questionId: 'item1', jot: { id: 'jot3', text: 'two tugs' }, place: 0 } },
  { kind: 'note', note: { kind: 'agenda', agenda: { work: 4 } } },
  { kind: 'note', note: { kind: 'talk', talk: FULL.talk } },
  { kind: 'list', change: 'made', items: FULL.questions.items },
  { kind: 'list', change: 'known', items: FULL.questions.items, known: ['decision-stands'] },
  { kind: 'question', item: FULL.questions.items[1], place: 0 },
  { kind: 'draft', message: 'stranger-email', draft: { ...newDraft(), tone: 'warm', edits: { ask: 'May I?' } } },
  { kind: 'paragraph', message: 'stranger-email', paragraph: 'ask', text: 'May I?' },
  { kind: 'sent', sent: FULL.message.sent[0], place: 0 },
];

/** What the text of a record holds, as the browser gives it. */
const open = (data: string) => openEnvelope(interviewKind, `{"schema":4,"revision":1,"data":${data}}`);

describe('an interview that is read back', () => {
  it.each(REMOVALS)('is the same with everything in it, whatever can be undone: %j', (undo) => {
    expect(restoreInterview({ ...FULL, undo })).toEqual({ value: { ...FULL, undo }, damages: [] });
  });

  it('is a copy that shares nothing with what was read', () => {
    const { value } = restoreInterview(FULL);
    value.contact.name = 'Somebody else';
    value.questions.items.length = 0;
    expect(FULL).toEqual(fullInterview());
  });

  it.each([null, undefined, [], [fullInterview()], 'x', 3, true, {}].map((value) => ({ value })))(
    'is empty and damaged where there was something else: %j',
    ({ value }) => {
      const restored = restoreInterview(value);
      expect(restored.value).toEqual({ ...emptyInterview(''), createdAt: '', minutes: 20 });
      expect(restored.damages.length).toBeGreaterThan(10);
    },
  );
});

describe('one wrong thing anywhere in an interview', () => {
  const wrongs = [null, undefined, [], {}, '', 'x', '__proto__', 0, -1, 1e9, 0.25, true, [null], { kind: 'own' }];
  const cases = REMOVALS.flatMap((undo) =>
    pathsOf({ ...FULL, undo }).map((path) => ({ data: { ...FULL, undo }, path })),
  );
  const damaged = cases.flatMap(({ data, path }) => wrongs.map((wrong) => withReplaced(data, path, wrong)));

  it('is mended to a valid interview, which reads back without a fault', () => {
    for (const data of damaged) {
      const { value } = restoreInterview(data);
      const again = restoreInterview(value);
      expect(again.value).toEqual(value);
      expect(again.damages).toEqual(INTERVIEW_ID.test(value.id) ? [] : ['Id: not a valid one.']);
    }
  });

  it('is never passed over in silence: without damage, nothing has changed', () => {
    const silent = damaged.filter((data) => restoreInterview(data).damages.length === 0);
    expect(silent.length).toBeGreaterThan(100);
    expect(silent.map((data) => restoreInterview(data).value)).toEqual(silent);
  });

  it('leaves everything beside it as it was', () => {
    for (const part of Object.keys(FULL)) {
      const { value, damages } = restoreInterview({ ...FULL, [part]: { odd: 1 } });
      expect({ ...value, [part]: null }).toEqual({ ...FULL, [part]: null });
      expect(damages).not.toEqual([]);
    }
  });

  it('is told in a sentence that names no code', () => {
    for (const data of damaged) {
      for (const damage of restoreInterview(data).damages) expect(damage).toMatch(/^[A-Z][^{}[\]]+\.$/);
    }
  });
});

/** Groups whose keys are ids of messages or of paragraphs. */
const BY_ID = /(?:drafts|variants|edits)$/;

describe('an unknown key', () => {
  it.each(childrenOf(FULL).filter((path) => !BY_ID.test(path.join())))(
    'is damage, and is not taken in: %j',
    (...path) => {
      for (const key of ['__proto__', 'constructor', 'notes']) {
        const json = JSON.stringify(withReplaced(FULL, [...path, 'KEY'], { polluted: 1 })).replace('"KEY"', `"${key}"`);
        const opened = open(json);
        expect(opened).toMatchObject({ kind: 'damaged', salvaged: FULL });
        expect(opened.kind === 'damaged' && opened.reasons.join()).toMatch(new RegExp(`unknown field “${key}”`, 'i'));
      }
      expect('polluted' in {}).toBe(false);
    },
  );

  it.each(['__proto__', 'Not A Message', '', 'x'.repeat(61)])('is refused as the id of a draft: "%s"', (id) => {
    const opened = open(JSON.stringify(FULL).replace('"stranger-email":', `"${id}":`));
    const { 'stranger-email': _refused, ...drafts } = FULL.message.drafts;
    const message = { ...FULL.message, drafts };
    expect(opened).toEqual({
      kind: 'damaged',
      reasons: [`Message, drafts: unknown field “${id.slice(0, 40)}”.`],
      salvaged: { ...FULL, message },
    });
  });

  it('may be the name of something every object has, where it is the id of a draft', () => {
    const opened = open(JSON.stringify(FULL).replace('"stranger-email":', '"constructor":'));
    expect(opened).toMatchObject({ kind: 'good' });
    expect(opened.kind === 'good' && Object.keys(opened.value.message.drafts)).toEqual([
      'constructor',
      'thank-you-email',
    ]);
  });
});

describe('too much of something', () => {
  it('is cut where a text is too long, and said', () => {
    const place = 'x'.repeat(TEXT_MOST + 1);
    const { value, damages } = restoreInterview({ ...FULL, meeting: { ...FULL.meeting, place } });
    expect(value.meeting.place).toHaveLength(TEXT_MOST);
    expect(damages).toEqual(['Meeting, place: too long.']);
  });

  it('is cut where there are too many aims, findings or questions, and said', () => {
    const items = Array.from({ length: LIST_MOST + 1 }, (_none, index) => ownQuestion(`item${index}`, 'Why?'));
    const findings = items.map(({ id }) => ({ id, kind: 'news', detail: 'a strike' }));
    const { value, damages } = restoreInterview({
      ...FULL,
      aims: ['a', 'b', 'c', 'd'],
      findings,
      questions: { ...FULL.questions, items },
    });
    expect(value.aims).toEqual(['a', 'b', 'c']);
    expect(value.findings).toHaveLength(LIST_MOST);
    expect(value.questions.items).toHaveLength(LIST_MOST);
    expect(damages).toHaveLength(3);
  });

  it.each(['aims', 'contact', 'findings', 'questions', 'message', 'meeting', 'undo', 'id'])(
    'does no harm where "%s" is nested a hundred thousand deep',
    (part) => {
      for (const [start, end] of [
        ['[', ']'],
        ['{"undo":', '}'],
      ] as const) {
        const deep = `${start.repeat(100_000)}0${end.repeat(100_000)}`;
        const opened = open(JSON.stringify({ ...FULL, [part]: 'DEEP' }).replace('"DEEP"', deep));
        expect(opened.kind).toBe('damaged');
        expect(opened.kind === 'damaged' && { ...opened.salvaged, [part]: null }).toEqual({ ...FULL, [part]: null });
      }
    },
  );
});

describe('what the steps can leave', () => {
  it('reads back without a fault, whatever was typed', () => {
    fc.assert(
      fc.property(anyInterview, (interview) => {
        expect(restoreInterview(interview)).toEqual({ value: interview, damages: [] });
      }),
    );
  });

  it('reads back without a fault where a year has too many digits, as date fields allow', () => {
    const meeting = { ...FULL.meeting, date: '20266-12-03' };
    expect(restoreInterview({ ...FULL, meeting }).damages).toEqual([]);
  });

  it.each(['2026-1-3', 'tomorrow', '2026-12-03T10:00', '-2026-12-03', '2026-12-03\n'])(
    'never has "%s" as its date',
    (date) => {
      const { value, damages } = restoreInterview({ ...FULL, meeting: { ...FULL.meeting, date } });
      expect(value.meeting.date).toBe('');
      expect(damages).toEqual(['Meeting, date: not written as expected.']);
    },
  );

  it.each(['short', 'Capitals1', 'with-hyphen', 'a/../../b', `${'x'.repeat(33)}`])('never has "%s" as its id', (id) => {
    expect(restoreInterview({ ...FULL, id }).damages).toEqual(['Id: not a valid one.']);
  });
});
