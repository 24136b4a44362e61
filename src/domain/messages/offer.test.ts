import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../tests/fixtures/messages.ts';
import { CONNECTION_IDS } from '../interview/connection.ts';
import { PURPOSE_IDS } from '../interview/purpose.ts';
import { offerMessages } from './offer.ts';

const idsFor = (...[purpose, connection]: [(typeof PURPOSE_IDS)[number], (typeof CONNECTION_IDS)[number] | null]) =>
  offerMessages(MESSAGES, purpose, connection).map((message) => message.id);

describe('the messages on offer', () => {
  it('begin with one for this connection', () => {
    expect(idsFor('explore', 'alum')[0]).toBe('stranger-email');
    expect(idsFor('explore', 'shared-contact')[0]).toBe('shared-contact-email');
    expect(idsFor('move-up', 'same-organization')[0]).toBe('internal-peer-email');
    expect(idsFor('after-rejection', 'shared-contact')[0]).toBe('after-rejection-email');
  });

  it('are for a stranger where no connection was chosen', () => {
    expect(idsFor('explore', null)).toEqual(idsFor('explore', 'stranger'));
  });

  it('are all that fit the purpose, those of a later day last', () => {
    for (const purpose of PURPOSE_IDS) {
      for (const connection of CONNECTION_IDS) {
        const offered = offerMessages(MESSAGES, purpose, connection);
        expect(offered).toHaveLength(MESSAGES.filter((message) => message.purposes.includes(purpose)).length);
        expect(offered[0]?.connections).toContain(connection);
        const isLater = offered.map((message) => message.connections.length === 0);
        expect(isLater.toSorted((one, other) => Number(one) - Number(other))).toEqual(isLater);
      }
    }
  });
});
