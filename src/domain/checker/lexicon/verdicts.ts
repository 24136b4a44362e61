import { wordList } from './word-list.ts';

// Words as people type them.
// cspell:disable

/** Verdicts that nobody says of a thing as a plain fact. */
export const STRONG_VERDICTS = wordList(
  'awful, terrible, horrible, horrific, absurd, ridiculous, pointless, useless, stupid, dumb, insane, idiotic',
  'miserable, soul-crushing, soul-destroying, soul-sucking, hopeless, pathetic, disgusting, dreadful, lousy',
  'inhuman, inhumane, cutthroat, mind-numbing, thankless, dead-end, doomed, hellish, outrageous, exploitative',
  'worthless, meaningless, overrated, unbearable, ludicrous, appalling, disgraceful, crappy, shitty, toxic, brutal',
  'crazy, unfair, corrupt, rotten, broken, dysfunctional, endless, abusive, soulless, dehumanizing, humiliating',
  'wicked, evil, crooked, spineless, shameless, vile, nasty, cruel, ruthless, sleazy, sexist, racist, greedy, shady',
  'heartless, infuriating, senseless, overpriced',
);

/** Verdicts on people and trades, which are facts only where somebody tells of one case. */
export const BLAMING = wordList(
  'lazy, incompetent, arrogant, ignorant, selfish, rude, dishonest, ungrateful, spoiled, clueless, stubborn',
  'pretentious, elitist, snobbish, backward, bureaucratic, outdated, obsolete, overpaid, underpaid, overworked',
  'disrespected, exploited, undervalued, disorganized, disorganised, chaotic, inefficient, hostile, out of touch',
  'full of themselves, dead, dying, dirty, finished, rigged, ruined, irrelevant, superficial, behind, resistant',
  'afraid',
);

/** What one may feel about a day, and put into somebody's mouth. */
export const FEELINGS = wordList(
  'boring, bored, dull, hard, tough, difficult, stressful, lonely, sad, depressing, exhausting, exhausted, tiring',
  'tired, tedious, monotonous, frustrating, frustrated, annoying, scary, scared, dangerous, draining, overwhelming',
  'painful, grueling, repetitive, slow, bad, proud, glad, happy, relieved, nice, fun, easy, satisfying, sick',
  'nervous, interesting',
);

export const PRAISING = wordList(
  'wonderful, amazing, fantastic, great, awesome, incredible, rewarding, fulfilling, lovely, magical, perfect',
  'exciting, noble, superior, glamorous, cool, heroic, thrilling, brilliant, special',
);

/** "Retail is hell." */
export const VERDICT_NOUNS = wordList(
  'nightmare, disaster, joke, scam, waste of time, waste of money, waste of talent, lie, dead end, mess, slavery',
  'prison, sweatshop, hell, rat race, circus, racket, torture, farce, rip-off, pyramid scheme, cult, catastrophe',
  'fraud, disgrace, scandal, trap, jungle, chore, failure, crime, lost cause, sinking ship, diploma mill, machine',
  'mafia, thief, thieves, crook, liar, vanity, shark, parasite, bully, robber, dinosaur, nonsense, rubbish, garbage',
  'exploitation, best job, worst job',
);
