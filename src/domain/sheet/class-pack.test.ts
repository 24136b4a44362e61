import { expect, it } from 'vitest';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import { classPack, packSizeText, readPupils } from './class-pack.ts';

it('reads a number of pupils from 1 to 40, and nothing else', () => {
  expect(['1', ' 30 ', '40', '07'].map(readPupils)).toEqual([1, 30, 40, 7]);
  expect(['', '0', '41', '-3', '2.5', '1e1', 'ten', '9999999'].map(readPupils)).toEqual(
    Array.from({ length: 8 }, () => null),
  );
});

it('says how many pages a pack has', () => {
  expect(packSizeText(30)).toContain('120 pages, 4 for each');
  expect(packSizeText(1)).toBe('One pupil: 4 pages.');
});

it('takes its numbers from the norms', () => {
  const norms = {
    ...TOOL_NORMS,
    talkLength: { ...TOOL_NORMS.talkLength, usual: 25 },
    timeCheckMinutes: 4,
    mustAsks: 2,
  };
  const words = classPack(norms).instructions.join(' ');
  for (const part of ['twenty-five minutes', 'four minutes are left', 'Two of them are marked'])
    expect(words).toContain(part);
});
