import { describe, expect, it } from 'vitest';
import { fullInterview } from '../../../tests/fixtures/interviews.ts';
import { newDraft } from './draft.ts';
import { changeDraft, draftOf, withParagraph } from './drafts.ts';
import type { Interview } from './interview.ts';

const FULL: Interview = { ...fullInterview(), undo: null };
const { 'stranger-email': stranger, 'thank-you-email': thanks } = FULL.message.drafts;

describe('a draft', () => {
  it('is found under its own id only, not under what every object has', () => {
    expect(draftOf(FULL, 'stranger-email').whole).toContain('Dear Beatriz');
    expect(draftOf(FULL, 'nudge-1-email')).toEqual(newDraft());
    expect(draftOf(FULL, 'constructor')).toEqual(newDraft());
    expect(draftOf(FULL, '__proto__')).toEqual(newDraft());
  });

  it('is changed in one part, and the others stay', () => {
    const changed = changeDraft(FULL, 'thank-you-email', { tone: 'plain' });
    expect(changed.message.drafts).toEqual({
      'stranger-email': stranger,
      'thank-you-email': { ...thanks, tone: 'plain' },
    });
  });

  it('takes a paragraph beside those that are there', () => {
    const edits = { news: 'I will write when I have my medical.', close: 'Samuel' };
    expect(draftOf(withParagraph(FULL, 'thank-you-email', 'close', 'Samuel'), 'thank-you-email').edits).toEqual(edits);
    expect(draftOf(withParagraph(FULL, 'nudge-1-email', 'close', ''), 'nudge-1-email').edits).toEqual({ close: '' });
  });
});
