import { expect, it } from 'vitest';
import { newMeeting } from './meeting.ts';
import { withWay } from './set-way.ts';

const ROOM = 'https://meet.example.org/tide';

it('a link that was typed before there was a way moves to the link of the video call', () => {
  const meeting = { ...newMeeting(), place: ROOM };
  expect(withWay(meeting, 'video')).toEqual({ ...meeting, way: 'video', link: ROOM, place: '' });
  expect(withWay(meeting, 'in-person')).toEqual({ ...meeting, way: 'in-person' });
});

it('nothing else moves: no address of a house, and no link beside another, or after a way was chosen', () => {
  const house = { ...newMeeting(), place: 'Quay 2, the door with the bell' };
  expect(withWay(house, 'video')).toEqual({ ...house, way: 'video' });
  const two = { ...newMeeting(), place: ROOM, link: 'https://meet.example.org/ebb' };
  expect(withWay(two, 'video')).toEqual({ ...two, way: 'video' });
  const before = { ...newMeeting(), way: 'in-person' as const, place: ROOM };
  expect(withWay(before, 'video')).toEqual({ ...before, way: 'video' });
});
