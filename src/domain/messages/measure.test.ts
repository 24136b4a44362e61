import { describe, expect, it } from 'vitest';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import { measureBody, measureMessage, measureSubject } from './measure.ts';

const words = (count: number) => Array.from({ length: count }, () => 'fog').join(' ');

describe('the size of an e-mail', () => {
  it.each([
    [0, 'short', '0 words. Aim for 75 to 120; short is fine if nothing is missing.'],
    [74, 'short', '74 words. Aim for 75 to 120; short is fine if nothing is missing.'],
    [75, 'good', '75 words. Aim for 75 to 120.'],
    [125, 'good', '125 words. Aim for 75 to 120.'],
    [126, 'long', '126 words. Aim for 75 to 120.'],
    [150, 'long', '150 words. Aim for 75 to 120.'],
    [151, 'over', '151 words. Aim for 75 to 120: above 150 few people read to the end.'],
  ])('of %d words is %s', (count, level, text) => {
    expect(measureBody(words(count), 'email', TOOL_NORMS)).toEqual({ count, unit: 'words', level, text });
  });
});

describe('the size of a LinkedIn note', () => {
  it.each([
    [0, 'good', '0 of 200 characters.'],
    [200, 'good', '200 of 200 characters.'],
    [203, 'over', '203 characters, 3 too many: LinkedIn takes 200.'],
  ])('of %d characters is %s', (count, level, text) => {
    expect(measureBody('é'.repeat(count), 'linkedin-note', TOOL_NORMS)).toEqual({
      count,
      unit: 'characters',
      level,
      text,
    });
  });
});

describe('the size on other channels', () => {
  it('is in characters where the channel has a limit, and in words where it has none', () => {
    expect(measureBody('é'.repeat(301), 'linkedin-note-300', TOOL_NORMS)).toMatchObject({
      unit: 'characters',
      level: 'over',
    });
    expect(measureBody('é', 'inmail', TOOL_NORMS).text).toBe('1 of 1900 characters.');
    expect(measureBody(words(80), 'direct-message', TOOL_NORMS)).toMatchObject({ unit: 'words', level: 'good' });
  });
});

describe('the size of a subject', () => {
  it('is told only where phones would cut it', () => {
    expect(measureSubject('👩🏽‍🚒'.repeat(60), TOOL_NORMS)).toBeNull();
    expect(measureSubject('x'.repeat(61), TOOL_NORMS)).toBe('61 characters. Many phones cut a subject after about 60.');
  });
});

describe('the size of a message', () => {
  const sizeOf = (parts: Partial<Parameters<typeof measureMessage>[0]>) =>
    measureMessage({ channel: 'email', group: 'first-ask', recipient: 'contact', ...parts }, 'May I ask?', TOOL_NORMS);

  it('is told in words for a first email to the contact', () => {
    expect(sizeOf({})?.unit).toBe('words');
    expect(sizeOf({ recipient: 'shared-contact' })).toBeNull();
    expect(sizeOf({ group: 'afterwards' })).toBeNull();
    expect(sizeOf({ channel: 'phone' })).toBeNull();
  });

  it('is told in characters wherever the channel has a limit', () => {
    expect(sizeOf({ channel: 'linkedin-note', group: 'afterwards' })?.unit).toBe('characters');
    expect(sizeOf({ channel: 'inmail', recipient: 'shared-contact' })?.unit).toBe('characters');
  });
});
