import { describe, expect, it } from 'vitest';
import type { ProposedTime } from './proposed-times.ts';
import { offeredTexts, offerZones, timesToOffer } from './times-to-offer.ts';

const NOW = '2026-02-20T09:00:00.000Z';

function at(date: string, time: string, choice: ProposedTime['choice'] = null): ProposedTime {
  return { date, time, choice };
}

const NEW_YORK = offerZones({ myZone: 'America/New_York', contactZone: 'Europe/London' }, null);

function offered(times: readonly ProposedTime[], zones = NEW_YORK, now = NOW): string[] {
  return offeredTexts(timesToOffer(times, zones, now));
}

describe('the zones of an interview', () => {
  it('are those that were chosen, or that of the device', () => {
    expect(NEW_YORK).toEqual({ mine: 'America/New_York', theirs: 'Europe/London', unknown: [] });
    expect(offerZones({ myZone: '', contactZone: '' }, 'Asia/Tokyo')).toEqual({
      mine: 'Asia/Tokyo',
      theirs: null,
      unknown: [],
    });
    expect(offerZones({ myZone: '', contactZone: '' }, null).mine).toBe('UTC');
  });

  it('name those that this browser does not know, each once', () => {
    const both = offerZones({ myZone: 'Mars/Phobos', contactZone: 'Mars/Phobos' }, 'Asia/Tokyo');
    expect(both).toEqual({ mine: 'Mars/Phobos', theirs: 'Mars/Phobos', unknown: ['Mars/Phobos'] });
    expect(offerZones({ myZone: 'Asia/Tokyo', contactZone: 'IST' }, null).unknown).toEqual(['IST']);
  });
});

describe('the times to offer', () => {
  it('are told in both zones, each once', () => {
    const time = at('2026-03-03', '12:00');
    expect(offered([time, at('2026-03-05', '21:30'), time])).toEqual([
      'Tue, Mar 3, 5:00 PM London (12:00 PM New York)',
      'Fri, Mar 6, 2:30 AM London (Thu, Mar 5, 9:30 PM New York)',
    ]);
  });

  it('leave out what is not whole, has passed, or does not exist in a zone', () => {
    expect(offered([at('2026-03-03', ''), at('', '12:00'), at('2026-02-30', '12:00')])).toEqual([]);
    expect(offered([at('2026-02-20', '04:00'), at('2026-02-20', '04:01')])).toHaveLength(1);
    expect(offered([at('2026-03-03', '12:00')], offerZones({ myZone: 'Mars/Phobos', contactZone: '' }, null))).toEqual(
      [],
    );
    const [past] = timesToOffer([at('2026-02-20', '04:00')], NEW_YORK, NOW);
    expect(past?.hasPassed).toBe(true);
  });

  it('leave out what the asker has to be asked about, until they chose', () => {
    const gap = at('2026-03-08', '02:30');
    const [asked, chosen] = timesToOffer([gap, { ...gap, choice: 'later' }], NEW_YORK, NOW);
    expect(asked?.reading.kind).toBe('ask');
    expect(chosen?.question?.options.map(({ choice }) => choice)).toEqual(['earlier', 'later']);
    expect(timesToOffer([at('2026-03-03', '12:00')], NEW_YORK, NOW)[0]?.question).toBeNull();
    expect(offered([gap])).toEqual([]);
    expect(offered([{ ...gap, choice: 'later' }])).toEqual(['Sun, Mar 8, 7:30 AM London (3:30 AM New York)']);
  });

  it('stand in the asker’s zone alone where the contact’s is not known', () => {
    expect(offered([at('2026-03-03', '12:00')], { ...NEW_YORK, theirs: null })).toEqual([
      'Tue, Mar 3, 12:00 PM New York',
    ]);
  });
});
