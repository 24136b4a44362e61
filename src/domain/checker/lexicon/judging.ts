import { verbForms, wordList } from './word-list.ts';

// Words as people type them.
// cspell:disable

/** What people say of other people. */
const BAD = wordList(
  'bad, terrible, awful, horrible, incompetent, lazy, unfair, mean, rude, arrogant, toxic, annoying',
  'difficult, impossible, useless, weak, stupid, dumb, dishonest, fake, corrupt, nasty, grumpy, moody',
  'overrated, cruel, sexist, racist, biased, unqualified, slow, careless, jealous, two-faced, unreliable',
  'clueless, hopeless, disliked, hated, unpopular, hostile, unprofessional, unbearable, insufferable',
  'aggressive, abusive, vindictive, petty, selfish, stingy, bossy, controlling, hot-tempered, short-tempered',
  'choleric, sloppy, disorganized, disorganised, chaotic, greedy, cold, distant, insecure, underqualified',
  'overpaid, crazy, mad, weird, odd, creepy, sleazy, crooked, sneaky, manipulative, ruthless, snobbish',
  'irresponsible, immature, narcissistic, a narcissist, unstable, vain, fussy, pedantic, touchy, cowardly',
  'spineless, a drunk, an alcoholic, a gossip, hard work, the problem, at fault, to blame, guilty, a bully',
  'a jerk, a snake, a tyrant, a nightmare, a pain, a problem, a slacker, a liar, a fraud, a cheat, an idiot',
  'a fool, a troublemaker, a snob, a psychopath, a micromanager, a disaster, a joke, a pushover',
  'a control freak, a piece of work, a slave driver, a hothead, a good boss, a bad boss, a decent person',
  'a backstabber, a creep, hard to work with, a monster, strict, dead weight, the weak link, bad-tempered',
  'unkind, cranky, a dictator, a witch, a coward, a hypocrite, awkward, thick, dodgy, crooked, dim, daft',
  'hard to get along with, hard to get on with, hard to deal with, hard to please, impossible to please',
  'tough to work for, tough to work with, a handful, a crook, the crooks, crooks, worth a damn, worth anything',
  'worth his salt, worth her salt, worth the money',
);
const GOOD = wordList(
  'good, any good, great, competent, fair, nice, honest, decent, trustworthy, respected, popular, liked',
  'pleasant, smart, qualified, reliable, capable, kind, likable, likeable, approachable, easy to work with',
  'any use, fit, cut out, suited, suitable, worth his, worth her, better, fun, easy-going, easygoing',
  'supportive, clever, intelligent, skilled, experienced enough, friendly, generous, loyal, the right person',
  'in over his head, in over her head, out of his depth, out of her depth, worth listening to, up to it',
  'up to the job, up to the task, on top of things, doing a good job, doing a bad job, a fair person',
  'well liked, professional, fit for, right for, any better, worse',
);
const WORST = wordList(
  'worst, weakest, laziest, slowest, meanest, rudest, nastiest, dumbest, most difficult, most annoying',
  'most incompetent, most hated, most toxic, most overrated, most unpopular, most useless, most arrogant',
  'most disliked, least competent, least reliable, least popular, least helpful, least liked, least qualified',
  'most unfair, most stubborn, biggest problem, biggest headache, biggest pain, strictest',
  'hardest to get along with, least trustworthy, most careless, most unreliable, most corrupt, least likable',
  'least able, least capable, sloppiest, moodiest, most unpleasant, least pleasant, worst to work for',
  'most impossible, dodgiest, crankiest, grumpiest, cheapest, shadiest, trickiest, hardest to work with',
  'hardest to work for, hardest to please, hardest to deal with, most awkward',
);

export const JUDGING = {
  BAD,
  VERDICT: [...BAD, ...GOOD],
  WORST,
  BEST: wordList(
    'best, better, smartest, nicest, fairest, most competent, kindest, more competent, nicer, smarter, fairer',
  ),
  HOW: wordList(
    'good, bad, fair, unfair, strict, competent, incompetent, honest, difficult, nice, lazy, smart, qualified',
    'reliable, hard, terrible, awful, easy, popular, unpopular, arrogant, toxic, rude, moody, capable, clever',
    'stubborn, corrupt, useless, annoying, crazy, tough, mean, weak, trustworthy, kind, professional',
    'unprofessional, bossy, stupid, sloppy, overrated, slow, petty, controlling, disorganized, disorganised',
    'friendly, likable, likeable, cruel, impossible, grumpy, fit, skilled, talented, respected, liked',
    'dishonest, greedy, cold, experienced',
  ),
  /** What one does that others talk about. */
  MISBEHAVE: verbForms(
    'lose his temper, lose her temper, pull his weight, drink, shout, yell, scream, lie, cheat, steal, bully',
    'harass, flirt, gossip, play favorites, play favourites, have favorites, have favourites, take credit',
    'lose it, micromanage, mess up, screw up, slack off, sulk, blow up, swear at, pick on, belittle, humiliate',
    'discriminate, take bribes, fake, sleep with, sleep around, pull rank, pull strings, backstab, play games',
    'hold grudges, throw tantrums, throw things, abuse, treat people, treat you, favor, favour',
    'know what she is doing, actually do anything, do anything, blame others, hit on, talk behind, annoy you',
    'deserve the, deserve his, deserve her, deserve to, deserve that',
  ),
  NOT_DO: wordList('speak, talk, get along, get on, pull, work, listen, care'),
  FIRED: wordList(
    'fired, sacked, let go, dismissed, demoted, pushed out, forced out, kicked out, suspended, thrown out',
    'passed over, axed, canned, replaced, removed, laid off, made redundant, disciplined, reprimanded',
    'transferred, promoted, ousted, hated, disliked, so unpopular, resign, quit, leave, fail, kicked off',
    'struck off',
  ),
  LIKES: verbForms(
    'like, hate, respect, trust, dislike, get along with, stand, fear, believe, rate, despise, love, tolerate',
    'put up with, look up to, admire, miss, resent, avoid, support, complain about, laugh about',
  ),
  AVOID: wordList(
    'stay the hell away from, steer clear of, keep away from, be careful with, be careful around, look out for, dodge',
    'not hire, not recommend, not want on, not be trusted, not end up with, not get on with, not rely on',
    'not want to work with, not work with',
    'not work for, avoid, stay away from, watch out for, not trust, never trust, not cross, beware of',
    'never work with, be trusted, get rid of, fire, kick out, hate, dislike, like least, trust least, blame',
    'fear, distrust, despise',
  ),
  /** Who is said to do it. */
  NOBODY: wordList(
    'nobody, no one, everybody, everyone, the recruits, the others, the staff, people, others, the nurses',
    'the students, the team, the crew, you, they, colleagues, the interns, the kids, the rest, the trainees',
    'anybody, anyone',
  ),
  CANNOT: wordList(
    'can not stand, can not bear, can not trust, can not work with, wants to work under, hates, hate, likes',
    'dislikes, avoids, trusts, fears, fear, dislike, avoid, complains about, complain about, laughs about',
    'wants, can stand, could not stand, do not get along with, is afraid of, could stand',
    'gossip about, want to work for, dread',
  ),
  /** Words that are said of nobody but people, and of no one to the face. */
  SCANDAL: wordList(
    'can not be trusted, incompetent, incompetence, lazy, arrogant, corrupt, competent, fired, sacked, hated',
    'hate, underperforming, underperform, overrated, unfairly, unfair, bully, bullying, drunk, drinks',
    'drink on the job, step down, stepped down, resign, resigned, get rid of, ugly truth, unprofessional',
    'dishonest, trustworthy, two-faced, moody, sleeping with, affair, sexist, racist, kicked out, let go',
    'backstabbing, cheated, lied, stole, embezzled, bribed, harassed, yelled, shouted, screamed, shout, yell',
    'scream, slacking, snitch, talentless, bad-tempered, short-tempered, temper, tantrum, tantrums, useless',
    'clueless, favoritism, nepotism, unqualified, dirty secret, dark secret, skeleton, bad blood, fall out',
    'fell out, feud, ego',
  ),
  FIRE: verbForms('fire, sack, dismiss, demote, suspend, let go, push out, force out, get rid of, kick out, pass over'),
  /** What nobody does who is in the right. */
  WRONGS: wordList(
    'stiffs, rips off, ripping off, rip people off, rips people off, overcharges, cheats, robs, robbing, steals from',
    'stealing from, mistreats, plays favorites, play favorites, takes envelopes, takes bribes, takes kickbacks',
    'take envelopes, take bribes, take kickbacks, throws people under the bus, passes the buck, makes all the mistakes',
    'make all the mistakes, makes the most mistakes, dumps work, dumps their work, dumps his work, dumps her work',
    'shows up drunk, shows up late, comes in late, comes in drunk, calls in sick, takes credit, takes the credit',
    'steals credit, steals ideas, treats people badly, treats everyone badly, treats women badly',
    'slacks off, slacks, coasts, cuts corners, never shows up, does nothing, do nothing, cannot be trusted',
    'can not do the job, should not be here, should be fired, should have been fired, got the job because',
    'gets away with',
    'covered it up, cover it up, is sleeping with, threw a fit, lost it, lied about, lies about, lied to, lies to',
  ),
  FAULT: wordList(
    'fault, mistake, mess, error, blunder, screw-up, failure, lie, blame, stupid idea, bad idea, decision',
  ),
  BLUNDER: verbForms(
    'mess up, screw up, botch, ruin, sabotage, wreck, bungle, foul up, let you down, leak, betray, cheat, steal',
    'lie, cause, blow, slack off, start it, stab, take credit, get fired, get sacked, forget, slip up',
    'complain about, snitch, undermine, bully, cost you, spoil, do nothing, drag',
  ),
  TRAIT: wordList(
    'habit, habits, fault, faults, weakness, weaknesses, flaw, flaws, temper, quirks, trait, traits, side',
    'sides, reputation, shortcomings, bad side, dark side, mood swings, tantrums, failings, vices, manners',
    'character, personality, mistake, mistakes, blind spots, blind spot, leadership style, management style',
  ),
  RUMOR: wordList(
    'gossip, rumors, rumours, dirt, scandal, scandals, real story, inside story, inside scoop, scoop',
    'dirty laundry, backstory, juicy stories, juicy details, whispers, skeletons',
  ),
};
