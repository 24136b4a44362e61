import { expect, it } from 'vitest';
import { joinList } from './join-list.ts';

it.each([
  [[], ''],
  [['tides'], 'tides'],
  [['tides', 'tugs'], 'tides and tugs'],
  [['tides', 'tugs', 'fog'], 'tides, tugs, and fog'],
  [['tides', 'tugs', 'fog', 'pay'], 'tides, tugs, fog, and pay'],
])('joins %j as one English list', (parts, list) => {
  expect(joinList(parts)).toBe(list);
});
