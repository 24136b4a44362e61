import { describe, expect, it } from 'vitest';
import { CHANNEL_IDS } from '../channel.ts';
import { messageFileName } from './file-name.ts';
import { plainText } from './plain-text.ts';
import { WAYS_OUT } from './ways-out.ts';

describe('the ways out of the page', () => {
  it.each(CHANNEL_IDS)('are some for %s', (channel) => {
    expect(WAYS_OUT[channel].length).toBeGreaterThan(0);
  });

  it('lead into mail programs from an email alone', () => {
    for (const way of ['mail-program', 'gmail', 'eml', 'copy-both'] as const) {
      expect(CHANNEL_IDS.filter((channel) => WAYS_OUT[channel].includes(way))).toEqual(['email']);
    }
  });
});

describe('subject and body as one text', () => {
  it('have the subject first, where there is one', () => {
    expect(plainText({ subject: 'Your work', body: 'Dear Jo' })).toBe('Subject: Your work\n\nDear Jo');
    expect(plainText({ subject: null, body: 'Dear Jo' })).toBe('Dear Jo');
  });
});

describe('the name of a file', () => {
  it.each([
    ['Beatriz Duarte', 'message-to-beatriz-duarte.eml'],
    ['', 'message.eml'],
    ['../../etc/passwd', 'message-to-etc-passwd.eml'],
    ['\r\nBcc: all@example.org', 'message-to-bcc-all-example-org.eml'],
    ['CON', 'message-to-con.eml'],
    ['石井 さくら', 'message-to-石井-さくら.eml'],
    ['👩‍🚒', 'message.eml'],
  ])('for %s is %s', (to, name) => {
    expect(messageFileName(to, 'eml')).toBe(name);
  });

  it('stays below the 255 bytes that file systems take', () => {
    const name = messageFileName('𐌰'.repeat(500), 'txt');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
  });
});
