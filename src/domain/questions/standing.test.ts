import { describe, expect, it } from 'vitest';
import { AN_ASKER } from '../../../tests/fixtures/an-asker.ts';
import { BANK, NORMS, question } from '../../../tests/fixtures/question-bank.ts';
import type { Asker } from './candidates.ts';
import { standingsOf, standingText, type Line } from './standing.ts';

const line = (questionId: string | null, minutes: number): Line => ({ questionId, minutes });
const standing = (id: string, lines: readonly Line[], told: Partial<Asker> = {}) =>
  standingsOf(BANK, { ...AN_ASKER, ...told }, lines, NORMS).get(id);

describe('how a question stands beside a list', () => {
  it('fits where nothing speaks against it', () => {
    expect(standing('last-tuesday', [])).toEqual({ kind: 'fits' });
  });

  it('is on it, is known, or asks what another one asks', () => {
    expect(standing('last-tuesday', [line('last-tuesday', 3)])).toEqual({ kind: 'listed' });
    expect(standing('last-tuesday', [], { known: ['last-tuesday'] })).toEqual({ kind: 'known' });
    const twin = BANK.find((one) => one.intent === 'texture-of-a-day' && one.fields.includes('nursing'));
    expect(standing('last-tuesday', [line(twin?.id ?? '', 3)], { field: 'nursing' })).toEqual({
      kind: 'same-intent',
      questionId: twin?.id,
    });
  });

  it('needs a finding of its kind', () => {
    expect(standing('project-your-part', [])).toEqual({ kind: 'finding-missing', findingKind: 'project' });
    const findings = [{ id: 'f1', kind: 'project' as const, detail: 'the seal count' }];
    expect(standing('project-your-part', [], { findings })).toEqual({ kind: 'fits' });
  });

  it('takes more minutes than are left, which are never fewer than none', () => {
    expect(question('last-tuesday').minutes).toBe(3);
    expect(standing('last-tuesday', [line(null, 18)])).toEqual({ kind: 'no-time', minutesLeft: 2 });
    expect(standing('last-tuesday', [line(null, 90)])).toEqual({ kind: 'no-time', minutesLeft: 0 });
  });

  it('is one too many for the length of the talk, though there are minutes', () => {
    const many = Array.from({ length: NORMS.questionsToPrepare }, () => line(null, 0.5));
    expect(standing('last-tuesday', many)).toEqual({ kind: 'long-enough' });
    expect(standing('last-tuesday', many.slice(1))).toEqual({ kind: 'fits' });
  });

  it('is not told of questions for other people', () => {
    expect(standing('nursing-after-handover', [])).toBeUndefined();
  });

  it('is told in words that differ', () => {
    const texts = [
      { kind: 'listed' as const },
      { kind: 'known' as const },
      { kind: 'same-intent' as const, questionId: 'last-tuesday' },
      { kind: 'finding-missing' as const, findingKind: 'project' as const },
      { kind: 'no-time' as const, minutesLeft: 0 },
      { kind: 'no-time' as const, minutesLeft: 2 },
      { kind: 'long-enough' as const },
      { kind: 'fits' as const },
    ].map((one) => standingText(one, (id) => question(id).text));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toContain(`Your list finds this out with “${question('last-tuesday').text}”.`);
  });
});
