import { expect, it } from 'vitest';
import { newMeeting } from './meeting.ts';
import { whereField, whereText } from './where-text.ts';

const MEETING = { ...newMeeting(), place: 'Quay 2', link: 'https://example.org/room', theirPhone: '+351 1' };

it.each([
  [null, 'Quay 2', 'place'],
  ['in-person', 'Quay 2', 'place'],
  ['video', 'https://example.org/room', 'link'],
  ['phone', '+351 1', 'theirPhone'],
] as const)('by the way "%s" the two meet at "%s"', (way, text, field) => {
  expect(whereText({ ...MEETING, way }, '+47 2')).toBe(text);
  expect(whereField(way)).toBe(field);
});

it('on the phone the number is that of whoever is called', () => {
  expect(whereText({ ...MEETING, way: 'phone', caller: 'asker' }, '+47 2')).toBe('+351 1');
  expect(whereText({ ...MEETING, way: 'phone', caller: 'contact' }, '+47 2')).toBe('+47 2');
  expect(whereText({ ...MEETING, way: 'video', caller: 'contact' }, '+47 2')).toBe('https://example.org/room');
});
