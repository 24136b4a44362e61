import { PEOPLE } from '../../lexicon/people.ts';
import { wordList } from '../../lexicon/word-list.ts';
import type { WordLists } from '../../reading/read-pattern.ts';

// Words as people type them.
// cspell:disable

/** The words of the patterns, by what they name. */
export const LISTS: WordLists = {
  /** Past forms of verbs; the regular ones are told by their ending. */
  PAST: wordList(
    'were, was, had, could, won, woke, lost, got, became, found, met, ran, did, quit, left, went, chose, took',
    'came, wrote, knew, saw, gave, made, broke, stole, caught, fell, told, sold, bought, stood, spoke, stuck',
    'drove, paid, kept, held, heard, spent, thought, brought, sank, rose, would, read, put, cut',
  ),
  ANY: wordList(
    'a, an, the, your, my, one, all, every, some, any, no, this, that, two, three, their, you, i, we, he, she',
    'they, it, there, somebody, someone, nobody, everybody, everyone, people, money',
  ),
  IMAGINE: wordList(
    'imagine, suppose, supposing, pretend, assume, hypothetically, theoretically, let us say, let us pretend',
    'let us imagine, let us suppose, let us assume, let us play, just imagine, can you imagine, play, act as if',
    'act like, act as',
  ),
  WORLD: wordList('life, world, universe, reality, dream'),
  UNREAL: wordList('ideal, perfect, parallel, dream, fantasy, alternate, alternative, another'),
  MAGIC: wordList(
    'magic, magic wand, superpower, superpowers, crystal ball, time machine, time travel, genie, three wishes',
    'desert island, zombie, zombies, aliens, lottery, dead or alive, younger self, mars, king, queen, president',
    'mayor, prime minister, god, dictator, end of the world, billion, million, billionaire, millionaire, animal',
    'superhero',
  ),
  /** How much nobody has. */
  ENDLESS: wordList('unlimited, infinite, endless, all the, no'),
  MEANS: wordList('money, budget, funds, resources, time, power'),
  DEAL: wordList(
    'handle, deal with, react, react to, respond, respond to, calm, calm down, convince, sell, persuade, treat',
    'solve, talk to, cope with, confront, punish, discipline, rescue, stop, manage, diagnose',
  ),
  DARE: wordList(
    'lie, steal, cheat, kill, die, risk, report, betray, jump, run, break, accept a bribe, take a bullet',
    'sacrifice, push, fire, forge, marry, give your life, work for free, save, shoot, rescue, swap, trade, give up',
    'quit, cover up, disobey, fake, sell',
  ),
  CLIENT: [
    ...wordList('patient, customer, client, pupil, student, passenger, guest, witness, neighbor, best friend, child'),
    ...wordList('buyer, investor, judge, journalist, suspect, parent'),
    ...PEOPLE.PERSON,
  ],
  DISASTER: wordList(
    'orders, demands, threatens, faints, collapses, spits, attacks, steals, explodes, breaks, bursts, offers',
    'asks you to, tells you to, dies, throws, screams, locks, refuses, crashes',
  ),
  TRAPPED: wordList(
    'stranded, marooned, trapped, kidnapped, shipwrecked, locked in, stuck on, stuck in, made, elected',
  ),
  FIND: wordList('find, discover, catch, win, inherit, overhear, stumble upon, get, receive'),
  TIME: wordList(
    'year, month, week, weekend, summer, winter, evening, hour, day, minute, semester, term, euro, dollar',
  ),
  ADVISE: wordList(
    'give, tell, recommend, name, choose, pick, keep, drop, change, read, advise, point, say, teach, suggest, take',
    'send, cut, describe, sum, put, remove, add, fix, learn, undo, warn, ask',
  ),
};
