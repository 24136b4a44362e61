import { describe, expect, it } from 'vitest';
import { requestVerbOf } from './request-verb.ts';

describe('the verb of a request', () => {
  it('is the first word of a question that asks to do something', () => {
    expect(requestVerbOf('Think of the person who helped you most. How did you meet?')).toBe('think');
    expect(requestVerbOf('Walk me through last Tuesday.')).toBe('walk');
  });

  it('is none in a question that begins otherwise', () => {
    expect(requestVerbOf('What do you think of that?')).toBeNull();
    expect(requestVerbOf('Thinking of last year, what changed?')).toBeNull();
    expect(requestVerbOf('')).toBeNull();
  });
});
