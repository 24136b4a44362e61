import { verbForms } from '../lexicon/word-list.ts';
import type { MessageRule } from '../message-rule.ts';
import { findInMessage } from '../reading/find-in-message.ts';
import { wordPatterns } from '../reading/word-patterns.ts';

// Words as people type them.
// cspell:disable

const LISTS = {
  PICK: verbForms('pick, tap, borrow, raid, mine, steal, squeeze, milk, probe, plunder, rummage, dig, pluck, drain'),
};
const THEIRS = 'your|ur|yr|you|his|her|their|that|those|some|somebody|someone|yours|a';

const PICKING = wordPatterns(LISTS, [
  `PICK at|into|in|through? ${THEIRS} +2 brain|brains|grey_matter|gray_matter`,
  `PICK at|into|in|through? ${THEIRS} mind|head !off`,
  'pick|picking|picked *3 brain|brains',
  'brain|brains picking|pick|picker|dump|dumping|download',
  'brain *8 pick|picking at|$',
  'suck|soak|drink|absorb|siphon|empty *5 brain|brains',
  'contents|inside|corners of *1 your *1 brain|head',
  'brainpicking',
  'download *2 your|ur *1 brain|knowledge|wisdom',
]);

// cspell:enable

/** "Pick your brain" and its kin. */
export const pickBrain: MessageRule = {
  id: 'pick-brain',
  why: 'The phrase has no topic and no end, and many who are asked often have come to dread it.',
  rewrite: 'Name what you want to hear about: “I would like to ask how you time the moves of the hives.”',
  find: (reading) => findInMessage(reading, PICKING),
};
