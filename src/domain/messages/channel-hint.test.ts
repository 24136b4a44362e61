import { describe, expect, it } from 'vitest';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import { channelHints } from './channel-hint.ts';
import { CHANNEL_IDS, CHANNELS } from './channel.ts';

describe('the hints of channels', () => {
  it('are there for each, in other words, and name the limit where there is one', () => {
    const hints = channelHints(TOOL_NORMS);
    expect(Object.keys(hints)).toEqual(CHANNEL_IDS);
    expect(new Set(Object.values(hints)).size).toBe(CHANNEL_IDS.length);
    for (const { id, most } of CHANNELS) {
      const limit = most(TOOL_NORMS);
      expect(/\d+ characters/.test(hints[id])).toBe(limit !== null);
      if (limit !== null) expect(hints[id]).toContain(`${limit.toLocaleString('en-US')} characters`);
    }
  });
});
