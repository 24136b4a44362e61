import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../tests/fixtures/a-message.ts';
import { MESSAGES } from '../../../tests/fixtures/messages.ts';
import { CONNECTION_IDS } from '../interview/connection.ts';
import { PURPOSE_IDS } from '../interview/purpose.ts';
import { GROUP_IDS } from './group.ts';
import { offerMessages } from './offer.ts';

const idsFor = (...[purpose, connection]: [(typeof PURPOSE_IDS)[number], (typeof CONNECTION_IDS)[number] | null]) =>
  offerMessages(MESSAGES, purpose, connection).map((message) => message.id);

describe('the messages on offer', () => {
  it('begin with one for this connection', () => {
    expect(idsFor('explore', 'stranger')[0]).toBe('stranger-email');
    expect(idsFor('explore', 'alum')[0]).toBe('alum-email');
    expect(idsFor('explore', 'met')[0]).toBe('event-email');
    expect(idsFor('new-role', 'same-organization')[0]).toBe('internal-new-role-email');
    expect(idsFor('explore', 'shared-contact')[0]).toBe('shared-contact-email');
    expect(idsFor('move-up', 'same-organization')[0]).toBe('internal-peer-email');
    expect(idsFor('after-rejection', 'shared-contact')[0]).toBe('after-rejection-email');
  });

  it('are for a stranger where no connection was chosen', () => {
    expect(idsFor('explore', null)).toEqual(idsFor('explore', 'stranger'));
  });

  it('are all that fit the purpose and that an asker writes, those of a later day last', () => {
    for (const purpose of PURPOSE_IDS) {
      for (const connection of CONNECTION_IDS) {
        const offered = offerMessages(MESSAGES, purpose, connection);
        const fitting = MESSAGES.filter(({ purposes, writer }) => purposes.includes(purpose) && writer === 'asker');
        expect(offered).toHaveLength(fitting.length);
        expect(offered[0]?.connections).toContain(connection);
        const groups = offered.map(({ group }) => GROUP_IDS.indexOf(group));
        expect(groups.toSorted((one, other) => one - other)).toEqual(groups);
      }
    }
  });

  it('have none that the person who is asked would write', () => {
    const decline = messageOf([], { writer: 'person-asked' });
    expect(offerMessages([decline], 'explore', null)).toEqual([]);
  });
});
