import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read-content/read-content.ts';
import { WAY_IDS } from '../../src/domain/interview/way.ts';
import { CHECKLIST_TIMES, checklistFor, withNumbers } from '../../src/domain/meeting/checklist.ts';
import { newMeeting } from '../../src/domain/meeting/meeting.ts';
import { NOTES_TEXTS } from '../../src/domain/talk/cues.ts';

const { content } = readContent(new URL('../../', import.meta.url));
const items = content.checklists.map(({ data }) => data);
const valuesOf = (id: string | undefined) => content.norms.find((norm) => norm.id === id)?.data.values ?? {};

describe('the checklists', () => {
  it.each(WAY_IDS)('tell for the way "%s" what to do in the days before, on the day and in the last minutes', (way) => {
    const { shown } = checklistFor(way, items, newMeeting().checklist);
    for (const { id } of CHECKLIST_TIMES) {
      expect(shown.filter(({ when }) => when === id).length).toBeGreaterThanOrEqual(2);
    }
    expect(shown.length).toBeLessThanOrEqual(16);
  });

  it('read as sentences once their numbers are in', () => {
    for (const { text, why, norm } of items) {
      expect(withNumbers(text, valuesOf(norm))).toMatch(/^[A-Z][^{}!]*\.$/);
      expect(why).toMatch(/^[A-Z][^{}!]*\.$/);
    }
  });
});

it('what the talk says of notes and recording rests on norms that there are', () => {
  const norms = content.norms.map(({ id }) => id);
  expect(norms).toEqual(expect.arrayContaining(Object.values(NOTES_TEXTS).map(({ norm }) => norm)));
});
