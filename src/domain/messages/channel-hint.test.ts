import { describe, expect, it } from 'vitest';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import { channelHints } from './channel-hint.ts';
import { CHANNEL_IDS, CHANNELS } from './channel.ts';

describe('the hints of channels', () => {
  it('are there for each, in other words, and name the limit where there is one', () => {
    const hints = channelHints(TOOL_NORMS);
    expect(Object.keys(hints)).toEqual(CHANNEL_IDS);
    expect(new Set(Object.values(hints)).size).toBe(CHANNEL_IDS.length);
    const limits = CHANNELS.map(({ most }) => most(TOOL_NORMS)?.toLocaleString('en-US'));
    expect(CHANNELS.map(({ id }) => /([\d,]+) characters/.exec(hints[id])?.[1])).toEqual(limits);
  });
});
