import { describe, expect, it } from 'vitest';
import { emptyInterview, fullInterview } from '../../../tests/fixtures/interviews.ts';
import { recipientName } from './recipient-name.ts';

const FULL = fullInterview();

describe('whom a message is for', () => {
  it('is the contact, on one line', () => {
    const contact = { ...FULL.contact, name: ' Beatriz\r\nBcc: all@example.org' };
    expect(recipientName({ recipient: 'contact' }, { ...FULL, contact })).toBe('Beatriz Bcc: all@example.org');
  });

  it('is the person who knows both, by either name', () => {
    expect(recipientName({ recipient: 'shared-contact' }, FULL)).toBe('Maria');
    const contact = { ...FULL.contact, sharedContact: ' ' };
    const message = { ...FULL.message, details: { referredBy: 'Ruth Adeyemi' } };
    expect(recipientName({ recipient: 'shared-contact' }, { ...FULL, contact, message })).toBe('Ruth Adeyemi');
  });

  it('is whoever asked, where the contact answers', () => {
    const message = { ...FULL.message, details: { askerName: 'Imani' } };
    expect(recipientName({ recipient: 'asker' }, { ...FULL, message })).toBe('Imani');
  });

  it('is nobody where nobody was named', () => {
    for (const recipient of ['contact', 'shared-contact', 'asker'] as const) {
      expect(recipientName({ recipient }, emptyInterview())).toBe('');
    }
  });
});
