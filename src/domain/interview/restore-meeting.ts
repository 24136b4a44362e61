import { CALLER_IDS, type AddedItem, type Meeting } from '../meeting/meeting.ts';
import { FAMILY_IDS } from '../questions/family.ts';
import { choice, day, flag, group, list, number, record, text, time, type Read } from '../saving/reader.ts';
import { WAY_IDS } from './way.ts';

/** An item that the asker added to the checklist. */
export const readAddedItem: Read<AddedItem> = group((field) => ({
  id: field('id', text),
  text: field('text', text),
  isTicked: field('isTicked', flag),
}));

/** Minutes by part of the talk; a number that cannot be right is left out, so that the norm holds there. */
export const readAgenda: Read<Meeting['agenda']> = record(
  (key) => FAMILY_IDS.some((id) => id === key),
  number({ least: 0, most: 180, instead: null }),
);

/** When, how and where the two meet. */
export const readMeeting: Read<Meeting> = group((field) => ({
  date: field('date', day),
  time: field('time', time),
  choice: field('choice', choice(['earlier', 'later'])),
  way: field('way', choice(WAY_IDS)),
  place: field('place', text),
  link: field('link', text),
  theirPhone: field('theirPhone', text),
  caller: field('caller', choice(CALLER_IDS)),
  platform: field('platform', text),
  checklist: field(
    'checklist',
    group((marks) => ({
      ticked: marks('ticked', list(text)),
      hidden: marks('hidden', list(text)),
      added: marks('added', list(readAddedItem)),
    })),
  ),
  agenda: field('agenda', readAgenda),
}));
