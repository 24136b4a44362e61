import { describe, expect, it } from 'vitest';
import { fullInterview } from '../../../tests/fixtures/interviews.ts';
import { newDraft } from './draft.ts';
import { draftOf, withParagraph } from './drafts.ts';
import type { Interview } from './interview.ts';
import { setBackDraft, setBackParagraph, setBackSubject } from './set-back.ts';
import { applyUndo } from './undo.ts';

const FULL: Interview = { ...fullInterview(), undo: null };
const { 'stranger-email': stranger, 'thank-you-email': thanks } = FULL.message.drafts;

describe('a draft that is set back', () => {
  it('gives way to the composed text, leaves the other drafts alone, and can be put back', () => {
    const setBack = setBackDraft(FULL, 'stranger-email');
    expect(setBack.message.drafts).toEqual({ 'thank-you-email': thanks });
    expect(applyUndo(setBack)).toEqual(FULL);
  });

  it('keeps the tone and the wordings that were chosen', () => {
    const setBack = setBackDraft(FULL, 'thank-you-email');
    const left = { ...newDraft(), tone: 'warm', variants: { thanks: 1 } };
    expect(setBack.message.drafts).toEqual({ 'stranger-email': stranger, 'thank-you-email': left });
    expect(applyUndo(setBack)).toEqual(FULL);
  });
});

describe('a paragraph that is set back', () => {
  it('gives way to the composed text, and can be put back beside what was typed since', () => {
    const setBack = setBackParagraph(FULL, 'thank-you-email', 'news');
    expect(draftOf(setBack, 'thank-you-email')).toEqual({ ...thanks, edits: {} });
    expect(applyUndo(setBack)).toEqual(FULL);
    const later = withParagraph(setBack, 'thank-you-email', 'close', 'Samuel');
    expect(draftOf(applyUndo(later), 'thank-you-email').edits).toEqual({ ...thanks?.edits, close: 'Samuel' });
  });

  it('changes nothing where it is not in the asker’s own words', () => {
    expect(setBackParagraph(FULL, 'thank-you-email', 'greeting')).toBe(FULL);
    expect(setBackParagraph(FULL, 'thank-you-email', 'constructor')).toBe(FULL);
    expect(setBackParagraph(FULL, 'nudge-1-email', 'close')).toBe(FULL);
  });
});

describe('a subject that is set back', () => {
  it('gives way to the composed one, and can be put back beside what was typed since', () => {
    const own = { ...FULL, message: { ...FULL.message, drafts: { one: { ...newDraft(), subject: 'Seals' } } } };
    const setBack = setBackSubject(own, 'one');
    expect(draftOf(setBack, 'one').subject).toBeNull();
    expect(applyUndo(setBack)).toEqual(own);
    const later = withParagraph(setBack, 'one', 'close', 'Samuel');
    expect(draftOf(applyUndo(later), 'one')).toEqual({ ...newDraft(), subject: 'Seals', edits: { close: 'Samuel' } });
  });

  it('changes nothing where it is not in the asker’s own words', () => {
    expect(setBackSubject(FULL, 'nudge-1-email')).toBe(FULL);
  });
});
