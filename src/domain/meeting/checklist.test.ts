import { describe, expect, it } from 'vitest';
import { newMeeting } from './meeting.ts';
import { checklistFor, numbersIn, withHidden, withNumbers, withTick, type ChecklistItem } from './checklist.ts';

const ITEMS: ChecklistItem[] = [
  {
    id: 'water',
    text: 'Put a glass of water within reach.',
    why: 'A dry mouth stops a talk.',
    ways: ['video', 'phone', 'in-person'],
    when: 'at-the-start',
  },
  {
    id: 'rehearse',
    text: 'Call a friend in the same program.',
    why: 'It finds the mute button.',
    ways: ['video'],
    when: 'before',
  },
  { id: 'route', text: 'Look up the way.', why: 'Being lost makes you late.', ways: ['in-person'], when: 'same-day' },
];

const NONE = newMeeting().checklist;
const OWN = { id: 'own1', text: 'Bring the chart', isTicked: false };
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('a checklist', () => {
  it('has the items of the way in the order of the days, and the asker’s own at the end', () => {
    expect(idsOf(checklistFor('video', ITEMS, { ...NONE, added: [OWN] }).shown)).toEqual(['rehearse', 'water', 'own1']);
    expect(idsOf(checklistFor('in-person', ITEMS, NONE).shown)).toEqual(['route', 'water']);
  });

  it('has what every way needs before a way is chosen', () => {
    expect(idsOf(checklistFor(null, ITEMS, NONE).shown)).toEqual(['water']);
  });

  it('counts what is ticked and not hidden', () => {
    const ticked = withTick(
      withTick({ ...NONE, added: [OWN] }, { id: 'water', isOwn: false }, true),
      { id: 'own1', isOwn: true },
      true,
    );
    expect(checklistFor('video', ITEMS, ticked).ticked).toBe(2);
    const hidden = checklistFor('video', ITEMS, withHidden(ticked, 'water', true));
    expect([idsOf(hidden.shown), idsOf(hidden.hidden), hidden.ticked]).toEqual([['rehearse', 'own1'], ['water'], 1]);
    expect(checklistFor('video', ITEMS, withHidden(withHidden(ticked, 'water', true), 'water', false)).ticked).toBe(2);
  });

  it('loses no tick of another way', () => {
    const marks = withTick(NONE, { id: 'route', isOwn: false }, true);
    expect(checklistFor('video', ITEMS, marks).ticked).toBe(0);
    expect(checklistFor('in-person', ITEMS, marks).ticked).toBe(1);
    expect(withTick(marks, { id: 'route', isOwn: false }, false)).toEqual(NONE);
  });
});

describe('a text with numbers of a norm', () => {
  it('has them in words', () => {
    expect(
      withNumbers('Be there {nearbyFewest} to {nearbyMost} minutes early.', { nearbyFewest: 10, nearbyMost: 15 }),
    ).toBe('Be there ten to fifteen minutes early.');
  });

  it('keeps what is not known as it is, and names it', () => {
    expect(withNumbers('{constructor} and {x}', {})).toBe('{constructor} and {x}');
    expect(numbersIn('{constructor} and {x}')).toEqual(['constructor', 'x']);
  });
});
