import { wordList } from './word-list.ts';

// Words as people type them.
// cspell:disable

/** Words that carry the grammar and no thing. */
const GRAMMAR = wordList(
  'a, an, the, and, or, but, of, for, from, in, on, at, to, with, by, into, as, about, around, over, up, out, it',
  'its, this, that, these, those, there, here, they, them, their, we, us, our, i, me, my, you, your, yours',
  'yourself, he, she, is, are, am, was, were, be, been, being, do, does, did, doing, have, has, had, having, can',
  'could, would, should, will, may, might, must, what, how, who, if, so, not, all, any, some, more, much, most',
  'many, very, really, just, also, else, too, then, now, today, ever, always, still, like, than, per, own, one',
  'thats',
);

/** What people say to be polite, or to begin. */
const POLITENESS = wordList(
  'please, maybe, perhaps, possibly, kindly, sure, yes, well, ok, okay, hi, hello, curious, wondering, love, wish',
  'hope, happy, glad, thanks, bit, little, briefly, brief, quick, quickly, moment, mind, grateful, appreciate',
  'interested, keen, lovely, nice, great, good, helpful, interesting, important, honest, honestly, basically',
  'exactly, actually, generally, general, overall, in general, these days, nowadays, lately, currently, again',
  'anything, everything, something, someone, person, people, student, students, beginner, beginners, newcomer',
  'somebody, anyone, anybody, folks, guys, one, sir, madam',
);

/** Verbs of telling and living that could be about anything. */
const VERBS = wordList(
  'let, tell, talk, talking, say, saying, share, sharing, give, giving, describe, describing, explain, explaining',
  'speak, hear, hearing, know, knowing, learn, learning, understand, think, thinks, thinking, thought, feel, feels',
  'feeling, get, gets, getting, got, go, goes, going, gone, went, work, works, working, worked, help, helps',
  'involve, involves, involved, entail, entails, consist, look, looks, looking, seem, make, live, living, succeed',
  'succeeding, successful, improve, grow, start, become, becoming, inspire, expand, elaborate, sum, define, find',
  'discuss, discussing, picture, paint, introduce, ask, asking',
);

/** Things that could be anybody's. */
const NOUNS = wordList(
  'advice, advices, tip, tips, pointer, pointers, suggestion, suggestions, recommendation, recommendations, idea',
  'ideas, insight, insights, thought, thoughts, opinion, opinions, view, views, wisdom, words, word, knowledge',
  'information, info, story, stories, background, experience, experiences, journey, overview, basics, summary',
  'impression, impressions, perspective, perspectives, life, lives, job, jobs, career, careers, work, role',
  'position, profession, professions, field, industry, sector, trade, trades, business, company, organization',
  'organisation, firm, team, workplace, thing, things, stuff, kind, sort, line, area, world, path, way, ways, deal',
  'rest, day, days, week, line of work, success, future, typical, usual, normal, average, everyday, new, question',
  'questions, subject, topic, topics, details, detail, case, department, employer, occupation, vocation, passion',
  'self, situation, daily, bio, cv, past, present, market, yourselves',
);

export const LIGHT_WORDS = [...GRAMMAR, ...POLITENESS, ...VERBS, ...NOUNS];
