import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTalkSoFar } from '../../../tests/fixtures/any-talk.ts';
import { fullTalk } from '../../../tests/fixtures/full-notes.ts';
import { emptyInterview, ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { addJot } from '../talk/mark-question.ts';
import { dayOfTalk, dayToCountFrom } from './day-of-talk.ts';
import {
  CONFIDENCE_IDS,
  ENTRY_KIND_IDS,
  LEAD_KIND_IDS,
  LEANING_IDS,
  LEARNED_IDS,
  MENTION_IDS,
  newDebrief,
} from './debrief.ts';
import {
  CONFIDENCE_LEVELS,
  DEBRIEF_PROMPTS,
  ENTRY_KINDS,
  LEAD_KINDS,
  LEANINGS,
  LEARNED_LEVELS,
  MENTIONS,
} from './debrief-texts.ts';
import { offerVerdict } from './verdict.ts';
import {
  addEntry,
  addLead,
  addNextStep,
  aimAnswers,
  answerAim,
  changeEntry,
  changeLead,
  changeNextStep,
  entriesOf,
  takeJots,
} from './write-debrief.ts';

const EMPTY = newDebrief();
const TALK = fullTalk([ownQuestion('item1', 'Why?'), ownQuestion('item2', 'How?')]);

function counter(): () => string {
  let count = 0;
  return () => `new${(count += 1)}`;
}

describe('entries from jots', () => {
  it('are one for each jot, in the order of the talk, and wait to be sorted', () => {
    expect(takeJots(EMPTY, TALK, counter()).entries).toEqual([
      { id: 'new1', questionId: 'item1', kind: null, text: 'the Carnival ship, in fog' },
      { id: 'new2', questionId: null, kind: null, text: 'very calm on the radio' },
    ]);
  });

  it('do not come twice, not even where one was thrown away', () => {
    const taken = takeJots(EMPTY, TALK, counter());
    expect(takeJots(taken, TALK, counter())).toBe(taken);
    const thrown = { ...taken, entries: [] };
    expect(takeJots(thrown, addJot(TALK, 'item2', { id: 'jot9', text: 'by sea' }), counter()).entries).toEqual([
      { id: 'new1', questionId: 'item2', kind: null, text: 'by sea' },
    ]);
  });

  it('need words, and a talk', () => {
    expect(takeJots(EMPTY, addJot({ ...TALK, questions: [], jots: [] }, null, { id: 'j', text: ' ' }), counter())).toBe(
      EMPTY,
    );
    expect(takeJots(EMPTY, null, counter())).toBe(EMPTY);
  });

  it('hold every word that was jotted down, whatever was done in the talk', () => {
    fc.assert(
      fc.property(anyTalkSoFar, fc.array(fc.tuple(fc.nat({ max: 14 }), fc.string())), ({ talk }, jots) => {
        const jotted = jots.reduce(
          (now, [place, text], index) => addJot(now, `item${place}`, { id: `jot${index}`, text }),
          talk,
        );
        const texts = takeJots(EMPTY, jotted, counter()).entries.map(({ text }) => text);
        const typed = jots.map(([, text]) => text).filter((text) => /[!-~]/.test(text));
        expect(texts.toSorted()).toEqual(expect.arrayContaining(typed.toSorted()));
      }),
    );
  });
});

describe('writing a debrief', () => {
  const debrief = addEntry(EMPTY, { id: 'e', questionId: 'item1', kind: null, text: 'Forty ships' });

  it('sorts what was said into facts, opinions and feelings', () => {
    const sorted = changeEntry(debrief, 'e', { kind: 'fact' });
    expect(entriesOf(sorted, 'item1', 'fact').map(({ id }) => id)).toEqual(['e']);
    expect([entriesOf(sorted, 'item1', null), entriesOf(sorted, null, 'fact')]).toEqual([[], []]);
  });

  it('keeps leads with the permission to mention, and steps with a day', () => {
    const lead = { id: 'l', kind: 'person' as const, name: 'Rui', detail: '', mention: 'not-asked' as const };
    const step = { id: 's', text: 'book a medical', date: '', isDone: false };
    const full = addNextStep(addLead(debrief, lead), step);
    expect(changeLead(full, 'l', { mention: 'yes' }).leads).toEqual([{ ...lead, mention: 'yes' }]);
    expect(changeNextStep(full, 's', { isDone: true }).nextSteps).toEqual([{ ...step, isDone: true }]);
  });

  it('answers aims by their words, and loses no answer when an aim is worded anew', () => {
    const answered = answerAim(answerAim(EMPTY, 'what it costs', 'little'), 'What it costs?', 'nothing');
    expect(answered.aimAnswers).toEqual([{ aim: 'What it costs?', text: 'nothing' }]);
    expect(aimAnswers(answered, ['how a night goes', ' ', 'what it costs'])).toEqual([
      { aim: 'how a night goes', text: '' },
      { aim: 'what it costs', text: 'nothing' },
    ]);
    expect(aimAnswers(answered, ['the price'])).toEqual([
      { aim: 'the price', text: '' },
      { aim: 'What it costs?', text: 'nothing' },
    ]);
  });
});

describe('the day of the talk', () => {
  const interview = { ...emptyInterview(), meeting: { ...emptyInterview().meeting, date: '2026-12-03' } };
  const lisbon = { ...interview.message, myZone: 'Europe/Lisbon' };
  const late = { ...TALK, startedAt: '2026-12-04T23:30:00.000Z' };

  it('is the one given, else that of the start of the talk, else that of the meeting once it has come', () => {
    const given = { ...interview, talk: late, debrief: { ...EMPTY, talkedOn: '2026-12-01' } };
    expect(dayOfTalk(given, '2026-12-05', 'UTC')).toBe('2026-12-01');
    expect(dayOfTalk({ ...interview, talk: late }, '2026-12-05', 'Asia/Tokyo')).toBe('2026-12-05');
    expect(dayOfTalk({ ...interview, talk: late, message: lisbon }, '2026-12-05', 'Asia/Tokyo')).toBe('2026-12-04');
    expect(dayOfTalk({ ...interview, talk: late }, '2026-12-05', 'Nowhere')).toBe('2026-12-04');
    expect(dayOfTalk(interview, '2026-12-03', 'UTC')).toBe('2026-12-03');
    expect(dayOfTalk(interview, '2026-12-02', 'UTC')).toBeNull();
    expect(dayOfTalk({ ...interview, meeting: { ...interview.meeting, date: '' } }, '2026-12-02', 'UTC')).toBeNull();
  });

  it('or of the meeting to come is what steps are counted from', () => {
    expect(dayToCountFrom(interview, '2026-11-20', 'UTC')).toBe('2026-12-03');
    expect(dayToCountFrom({ ...interview, talk: late }, '2026-11-20', 'UTC')).toBe('2026-12-04');
    expect(dayToCountFrom(emptyInterview(), '2026-11-20', 'UTC')).toBeNull();
  });
});

describe('a verdict', () => {
  it('is not asked on the day of the talk, and is from the next day on', () => {
    expect(offerVerdict('2026-12-31', '2026-12-31')).toEqual({
      kind: 'wait',
      from: '2027-01-01',
      text: 'No verdict today: one voice is loud on the day you hear it. From Friday, January 1, 2027 on, this page asks what you make of it.',
    });
    expect(offerVerdict('2026-12-31', '2027-01-01')).toEqual({ kind: 'open' });
    expect(offerVerdict('2026-12-31', '2028-01-01')).toEqual({ kind: 'open' });
  });

  it('is not asked where there was no talk', () => {
    expect(offerVerdict(null, '2026-12-03')).toEqual({ kind: 'no-talk' });
  });
});

it('every open question belongs to a field', () => {
  for (const field of Object.keys(DEBRIEF_PROMPTS)) expect(EMPTY).toHaveProperty(field, '');
});

it('every choice has a text, in the order of the ids', () => {
  const texts = [ENTRY_KINDS, LEAD_KINDS, MENTIONS, LEARNED_LEVELS, CONFIDENCE_LEVELS, LEANINGS];
  const ids = [ENTRY_KIND_IDS, LEAD_KIND_IDS, MENTION_IDS, LEARNED_IDS, CONFIDENCE_IDS, LEANING_IDS];
  expect(texts.map((group) => group.map(({ id }) => id))).toEqual(ids);
});
