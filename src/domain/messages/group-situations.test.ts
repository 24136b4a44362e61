import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../tests/fixtures/a-message.ts';
import { groupSituations } from './group-situations.ts';

const email = messageOf([], { id: 'alum-email', situation: 'alum', name: 'To an alum', use: 'At first.' });
const note = messageOf([], { ...email, id: 'alum-note', channel: 'linkedin-note', name: 'A note' });
const nudge = messageOf([], { id: 'nudge-1-email', situation: 'nudge-1', group: 'on-the-way' });
const first = messageOf([], { id: 'stranger-email' });

describe('situations to choose from', () => {
  it('stand once each, by group, in the order of the messages', () => {
    const groups = groupSituations([nudge, email, first, note], 'email');
    expect(groups.map(({ group, choices }) => [group.id, choices.map(({ situation }) => situation)])).toEqual([
      ['first-ask', ['alum', 'stranger']],
      ['on-the-way', ['nudge-1']],
    ]);
    expect(groupSituations([], 'email')).toEqual([]);
  });

  it('open on the wanted channel, or else on the first', () => {
    const alum = { situation: 'alum', name: 'To an alum', use: 'At first.', messageIds: ['alum-email', 'alum-note'] };
    expect(groupSituations([email, note], 'linkedin-note')[0]?.choices).toEqual([{ ...alum, messageId: 'alum-note' }]);
    expect(groupSituations([email, note], 'card')[0]?.choices).toEqual([{ ...alum, messageId: 'alum-email' }]);
  });
});
