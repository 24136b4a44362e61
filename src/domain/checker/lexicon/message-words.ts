import { LIGHT_WORDS } from './light-words.ts';
import { PRAISE } from './praise.ts';
import { FIELDS } from './trades.ts';
import { verbForms, wordList } from './word-list.ts';

// Words as people type them.
// cspell:disable

export const MESSAGE_WORDS = {
  /** What two people do for twenty minutes. */
  TALK: [
    ...verbForms(
      'talk, speak, chat, meet, call, ask, hear, discuss, interview, visit, ring, listen, request, schedule, arrange',
    ),
    ...wordList(
      'set up, sit down, phone, come by, come and see, come over, stop by, drop by, put to you, have you tell, book',
      'have a word, see you, catch, get together, get on the phone, hop on, shadow, connect by phone, pop by, pop in',
      'have a talk, have a chat, have a call, have a conversation, have a coffee, have coffee, have fifteen, have twenty',
      'have a quick, have a short, grab, borrow, swing by, buy you, invite you, take you, join you, have a meeting',
      'write with, sign with, pick your brain, do an interview, do info, do a call, do a quick, have an informational',
      'have a brief, pose, put a few, put a question, put two, put three, have half, compare notes, have your view',
    ),
  ],
  TALK_NOUN: wordList(
    'talk, talks, chat, call, conversation, meeting, interview, coffee, minutes, minute, mins, min, hour, word, visit',
    'phone call, video call, zoom, appointment, discussion, lunch, tea, session, exchange, half-hour, introduction, intro',
    'your time, some time, a moment, a little time, time with you, time of yours, telephone, facetime, chance to ask',
    'chance to talk, chance to hear, opportunity to speak, opportunity to talk, opportunity to ask, chance to speak',
  ),
  GLAD: wordList(
    'grateful, glad, happy, thankful, obliged, delighted, pleased, thrilled, honored, honoured, appreciative, indebted',
    'overjoyed, much obliged, lucky',
  ),
  WEEKDAY: wordList(
    'monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun',
  ),
  WEEKDAYS: wordList('mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays'),
  /** Parts of a week that recur. */
  HOURS: wordList(
    'mornings, afternoons, evenings, nights, weekends, weekdays, lunchtimes, lunch hour, lunch hours, lunch break',
    'daytimes, noons, weeknights, rain days',
  ),
  SPAN: wordList(
    'day, days, time, times, week, weeks, weekday, weekend, morning, afternoon, evening, night, hour, date, month',
    'weeknight, slot, gap, break, weekdays, lunch hour, lunch break, lunchtime, shift, noon, lunch, dates',
    'weekends, mornings, afternoons, evenings, hours, half hour, sunday, monday, tuesday, wednesday, thursday, friday',
    'saturday, quiet moment, school day, workday, work day, business day',
  ),
  MONTH: wordList(
    'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar',
    'apr, jun, jul, aug, sept, sep, oct, nov, dec',
  ),
  FREE: wordList(
    'free, available, flexible, off, reachable, open, around, at home, home, ashore, in port, in town, in the office',
    'at my desk, in the building, out of class, not working, at your disposal, on site, in the area, nearby, on days, on nights',
    'in the main office, in the yard, on campus, working from home, up early, up late, best reached, happy to work around',
  ),
  GOOD_FOR: wordList(
    'good, fine, best, free, open, quiet, works, work, suits, suit, ok, okay, easy, easiest, better, possible, great, ideal',
    'mine, perfect, clear, dark, available, slow, doable, convenient, wide open, would do, will do, do, fit, fits, flexible',
  ),
};

/** Words of careers and courtesy that fit anybody: no reason is made of them. */
const ANYBODY = wordList(
  'career, careers, path, paths, journey, background, experience, experiences, profile, profiles, industry, industries',
  'field, fields, sector, sectors, company, companies, organization, organizations, organisation, role, roles, job, jobs',
  'position, positions, work, working, profession, professional, professionals, professionally, insight, insights, advice',
  'expertise, knowledge, skills, success, successful, leader, leaders, leadership, team, business, network, networking',
  'connect, connecting, connection, connections, linkedin, page, website, online, interest, interests, interested',
  'interesting, impress, impressed, impressive, inspire, inspired, inspiring, inspiration, inspirational, admire, learn',
  'learning, learned, guidance, mentor, mentorship, mentoring, perspective, perspectives, opinion, thoughts, wisdom',
  'opportunity, opportunities, explore, exploring, exploration, transition, option, options, future, goal, goals, passion',
  'passionate, valuable, value, help, helpful, support, consider, considering, reach, reaching, contact, contacting, found',
  'find, came, across, stumbled, seen, saw, noticed, read, hear, heard, follow, followed, following, question, questions',
  'quick, brief, short, talk, talks, talking, speak, speaking, call, chat, conversation, meeting, meet, discuss, phone',
  'zoom, video, email, message, messages, reply, response, respond, answer, write, writing, time, times, minute, minutes',
  'min, mins, hour, hours, half, quarter, day, days, week, weeks, month, months, morning, mornings, afternoon, afternoons',
  'evening, evenings, weekday, weekdays, weekend, weekends, schedule, calendar, convenience, convenient, busy, free',
  'available, availability, pressure, worries, worry, obligation, feel, hope, hoping, wonder, wondering, grateful, glad',
  'happy, appreciate, appreciated, thank, thanks, regards, sincerely, best, kind, kindly, dear, hello, hi, hey, sir, madam',
  'mr, mrs, ms, dr, prof, professor, miss, welcome, pleasure, fellow, student, students, graduate, graduates, alumni, alum',
  'alumna, alumnus, school, university, college, senior, junior, freshman, recent, currently, current',
  'people, person, somebody, someone, anybody, anyone, everybody, everyone, whom, type, kind, sort, area, space, world',
  'lot, lots, bit, little, great, good, well, better, nice, lovely, cool, fun, big, biggest, fan, always, never, ever',
  'really, truly, very, quite, simply, deeply, highly, incredibly, seem, seems, seemed, look, looks, looking, looked',
  'done, doing, did, made, make, makes, get, got, getting, give, gave, given, gain, take, took, tell, told, share, shared',
  'sharing, think, thought, know, knowing, knew, known, understand, believe, sure, certain, amazing, wonderful, many',
  'several, various, different, right, truly, able, possible, request, asking, asked, today, tomorrow, next, last, yesterday',
  'life, dream, dreams, story, stories, achieved, achievement, achievements, accomplishments, accomplished, accomplish',
  'build, grow, growth, develop, development, professional-development, start, started, starting, begin, began, become',
  'became, got, into, broke, break, breaking, enter, entering, land, landed, pursue, pursuing, decide, decided, figure',
  'advise, recommend, recommended, suggested, suggestion, suggestions, tip, tips, tricks, pick, brain, information, info',
  'informational, interview, interviews, executive, executives, manager, managers, expert, experts, colleague, colleagues',
  'employee, employees, member, members, department, manage, managing, stakeholders, prospective, potential, aspiring',
  'experienced, seasoned, established, respected, esteemed, prominent, knowledgeable, skilled, talented, reputation',
  'workplace, culture, environment, daily, typical, nature, area, areas, specialty, line, trade, trades, market, tech',
  'ask, asks, mind, name, names, word, words, thing, things, something, anything, everything, nothing, way, ways, part',
  'place, places, post, posts, content, updates, honored, reputable, distinguished, institution, house, service, firm, him, her, his, suit, suits, activity, bio, resume, cv, title, titles, years, year, decade',
  'decades, long, wide, broad, vast, extensive, diverse, unique, similar, same, like, such, mutual, common, share, shared',
  'hands, heart, soul, real, reality, truth, honest, honestly, plan, plans, step, steps, move, moves, change, changes',
  'changing, switch, switching, pivot, pivoting, shift, direction, chapter, exactly, whatever, whoever, whenever, wherever',
  'also, please, yours, truly, because, since, spot, spare, let, lets, let, try, trying, keep, keeping, touch, stay, staying',
  'curious, keen, eager, excited, enthusiastic, motivated, driven, hear, listen, willing, open, chance, possibly, perhaps',
  'maybe, touches, gold, turns, genius, hero, idol, legend, star, expertise, mom, says, said, say, seriously, sincerely',
  'cover, coffee, lunch, drink, treat, hop, catch, meanwhile, address, apply, applying, applied, application, hire',
  'hiring, hired, openings, opening, vacancy, vacancies, recruit, recruiting, salary, list, search, searching, google',
  'speaks, itself, super, probably, million, millions, tons, establishment, perusal, wish, finds, researching, research, immense',
  'clearly, immensely, same, hospitality, energy, graduation, exactly, everybody, page, read, hear, whose, whom, sees, show, shows',
  'absorb, believe, believes, precious, busy, schedule, enjoy, enjoyed, enjoying, talent, caliber, calibre, mixer, night, thrilled',
  'thought, rock, star, living, shining, hard, rather, prefer, please, reason, reasons, person, human, resources, sitting, consideration, attention, message, letter',
  'professor, doctor, chef, ready, discuss, willing, gladly, somehow, truly, warm, warmest, cheers, generous, generosity, hers',
  'sorry, lol, nobody, every, each, enough, mean, means, sure, still, without, even, until, though, whether, while, when, where',
  'before, after, since, during, those, which, who, why, how, whatever, again, soon, later, once, twice, first, second, least',
  'off, down, away, back, through, between, both, either, neither, nor, yet, already, almost, maybe, however, therefore, further',
  'wants, wanted, want, need, needs, needed, put, set, use, used, come, comes, coming, go, goes, went, gone, turn, bring, left',
  'trust, nice, yes, idea, ideas, half, third, ten, fifteen, twenty, thirty, five, two, three, four, several, few, couple, dozen',
  'fine, peace, arranged, refuse, decline, ignore, skip, obliged, season, understand, offended, hurt, tell, bless',
  'placed, org, chart, rounds, fair, event, events, conference, expo, panel, webinar, meetup, article, articles, book, books, piece',
  'essay, podcast, lecture, blog, video, videos, raised, raise, sometime, sometimes, here, fame, famous, reached, small, big, town',
  'personality, eminent, stage, home, true, bother, bothered, regret, fire, wow, matter, reaches, monday, tuesday, wednesday',
  'thursday, friday, saturday, sunday, mon, tue, tues, wed, weds, thu, thurs, fri, sat, sun, january, february, march, april',
  'may, june, july, august, september, october, november, december, swamped, leader, everyone, fantastic, humble, accountant',
  'great, else, gone, might, lovely, reading, greatly, highly, especially, particularly, forward, further, deal, deals, fit',
  'realize, realise, trajectory, rise, track, record, presence, brand, personal, top, level, high, higher, status, rank',
);

/** Words that say nothing of one person. */
/** Of these houses one can name a particular one. */
const HOUSES = new Set(wordList('bank, hospital, school, office, restaurants'));

/** Words that say nothing of one person. */
export const SAID_OF_ANYBODY: ReadonlySet<string> = new Set([
  ...LIGHT_WORDS,
  ...ANYBODY,
  ...FIELDS.flatMap((field) => field.split(' ')).filter((word) => !HOUSES.has(word)),
  ...PRAISE.PRAISE,
  ...PRAISE.IDOL,
  ...PRAISE.VERY,
]);

/** Who one is, in words that tell nobody who. */
export const NOBODY_IN_PARTICULAR = new Set(
  wordList(
    'student, person, professional, people, individual, human, guy, girl, man, woman, candidate, worker, someone',
    'somebody, graduate, grad, listener, reader, fan, admirer, follower, stranger, beginner, newcomer, learner, mess',
    'employee, jobseeker, seeker, friend, colleague, kid, adult, enthusiast, dreamer, lover, believer, member, user',
    'subscriber, viewer, one, soul, lady, gentleman, player, thinker, solver, alum, hard, working, honest, motivated',
    'driven, passionate, young, curious, ambitious, busy, big, huge, long, time, career, changer, job, loyal, great',
    'regular, fellow, aspiring, crossroads, point, loss, stage, moment, process, hunt, market, look, search, awe, need',
    'university, school, college, company, organization, organisation, institution, recently, joined, stakeholders, teams',
    'disposal, service, various, doing, order, project, thing, things, ten, years, love, touch, hurry, position, fence, midst, middle, beginning, start, end, final, recent, current, currently, new',
    'future, potential, dedicated, creative, reliable, early, mid, late, team, quick, fast, quest, way, path, journey',
  ),
);
