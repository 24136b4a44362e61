import { expect, it } from 'vitest';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import { CHANNEL_IDS, CHANNELS, channelText, limitsOf } from './channel.ts';

it('every channel has its texts, in the order of their ids', () => {
  expect(CHANNELS.map(({ id }) => id)).toEqual(CHANNEL_IDS);
  for (const id of CHANNEL_IDS) expect(channelText(id).id).toBe(id);
});

it('limits are those of the norms', () => {
  const limits = CHANNEL_IDS.map((id) => limitsOf(id, TOOL_NORMS));
  expect(limits.map(({ bodyCharacters }) => bodyCharacters)).toEqual([null, 200, 300, null, 1900, null, null, null]);
  expect(limitsOf('email', TOOL_NORMS).subjectCharacters).toBe(60);
  expect(limitsOf('inmail', TOOL_NORMS).subjectCharacters).toBe(200);
});
