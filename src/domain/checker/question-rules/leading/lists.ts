import { BLAMING, FEELINGS, PRAISING, STRONG_VERDICTS, VERDICT_NOUNS } from '../../lexicon/verdicts.ts';
import { wordList } from '../../lexicon/word-list.ts';
import type { WordLists } from '../../reading/read-pattern.ts';

// Words as people type them.
// cspell:disable

const VERDICTS = [...STRONG_VERDICTS, ...BLAMING, ...VERDICT_NOUNS];

/** The words of the patterns, by what they name. */
export const LISTS: WordLists = {
  STRONG: STRONG_VERDICTS,
  VERDICT: VERDICTS,
  /** What is a verdict where it is taken for granted. */
  FELT: [...VERDICTS, ...FEELINGS, ...PRAISING],
  PRAISING,
  RUINED: wordList(
    'ruined, destroyed, killed, wrecked, gutted, poisoned, crippled, dumbed down, killed off, betrayed, failed',
    'ruining, destroying, killing',
  ),
  EXPLOIT: wordList(
    'exploit, exploits, cheat, abuse, bully, underpay, overwork, rip off, squeeze, lie to, look down on',
    'treat people like, treats people like, treat workers like, walk all over, burn people out, burns people out',
    'do not care, hate, only care, get paid peanuts, are treated like, get away with, protects lazy',
  ),
  BE: wordList('is, are, was, were, has become, have become, has been, have been, seems, seem'),
  DO: wordList('do, does, did, can, could, will, would, must'),
  HAVE: wordList('has, have, had'),
  VERY: wordList(
    'so, such, very, really, absolutely, completely, totally, utterly, just, basically, nothing but, always',
    'painfully, hopelessly, truly, too, a, an, the, all, such a, such an, bloody, like, a total, a complete',
  ),
  PUBLIC: wordList(
    'client, customer, nurse, company, union, boss, student, kid, patient, parent, dispatch, cop, school',
  ),
  EVERYBODY: wordList('everyone, everybody, we all, anyone, anybody'),
  KNOWS: wordList('know, knows, can see, agrees, agree, says that, admits, sees, realizes'),
  SURE: wordList(
    'obviously, surely, undoubtedly, undeniably, needless to say, goes without saying, without a doubt, no doubt',
    'let us face it, face it, let us be honest, admit it, admit that, the fact is, no secret, you have to admit',
    'no denying, nobody can deny, it is clear that, it is obvious that, no wonder, in their right mind',
  ),
  LOVE: wordList('love, loved, hate, hated, miss, regret, enjoy, dread'),
  GUESS: wordList('bet, guess, assume, suppose, imagine, take it, presume, reckon, am sure, am guessing, am certain'),
  THINK: wordList('think, believe, feel, find, reckon, am convinced, say'),
  GIVEN: wordList(
    'since, given, given that, given how, considering, considering how, seeing that, seeing how, now that, because',
  ),
  STAND: wordList('put up with, stand, bear, tolerate, endure, suffer, survive, live with, escape, escape from'),
  THAT: wordList(
    'the, these, those, such, all, all the, that, this, your, of, into, in, with, their, so many, so much',
  ),
  NONSENSE: wordList(
    'abuse, nonsense, bureaucracy, boredom, chaos, misery, drama, bullying, politics, exploitation, low pay',
  ),
  HAZARD: wordList(
    'solvent, chemical, waste, substance, gas, fumes, material, smoke, dust, spill, metal, chain, bone, pipe',
    'machine, window, part, tool, glass, link, news, loop, leg, arm',
  ),
  NEVER: wordList('never, always, refuse, refuses, constantly, keep, keeps, fail, only, all, still'),
  MISDEED: wordList(
    'listen, care, treat, lie, ignore, blame, complain, underpay, exploit, waste, ruin, forget, hate, overwork',
    'understand, hire, pay, pretend, promise, respect, learn, change, admit, think, to listen, to learn, to change',
    'to pay, act, charge, take the credit, take credit, get away',
  ),
  LIKES: wordList('wants, likes, reads, cares, trusts, respects, needs, hates, loves, believes, enjoys, listens'),
  BETTER: wordList(
    'smarter, better, worse, nicer, superior, more meaningful, more honest, more useful, more important',
  ),
  NOT_A_CLAIM: wordList(
    'what, which, who, whose, how, why, where, when, if, whether, while, unless, before, after, until, is, are',
    'was, were, do, does, did, can, could, would, will, should, have, has, had, may, i, my, me, we, our, am, in, a',
    'some, somebody, someone, to, on, at, tell, your, because, although, though, as, sorry, thanks, excuse, one',
    'maybe, nothing, this, he, she',
  ),
};
