import { describe, expect, it } from 'vitest';
import { DETAIL_IDS } from './detail.ts';
import { DETAILS } from './detail-texts.ts';
import { GROUP_IDS, GROUPS } from './group.ts';
import { TONE_IDS } from './tone.ts';
import { TONES } from './tone-texts.ts';

describe('the words for what a writer chooses', () => {
  it('are there for every tone, group and detail, in their order', () => {
    expect(TONES.map(({ id }) => id)).toEqual(TONE_IDS);
    expect(GROUPS.map(({ id }) => id)).toEqual(GROUP_IDS);
    expect(Object.keys(DETAILS)).toEqual(DETAIL_IDS);
  });

  it('are each said once', () => {
    for (const table of [TONES, GROUPS, Object.values(DETAILS)]) {
      expect(new Set(table.map(({ label }) => label)).size).toBe(table.length);
    }
  });
});
