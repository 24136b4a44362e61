import { verbForms, wordList } from './word-list.ts';

// Words as people type them.
// cspell:disable

const POSTS = wordList(
  'job, post, position, opening, vacancy, role, place, spot, internship, apprenticeship, traineeship',
  'placement, work, gig, contract, shift, slot, work experience, trial, trial shift, trial day, trial week',
  'seat, employment, work placement, practical placement, summer job, side job, weekend job, training place',
  'interview, job interview, permanent contract, assignment, commission, temp job, student job, engagement',
  'residency',
);

export const HIRING = {
  POST: POSTS,
  /** Posts that need no "for me" to be one. */
  VACANCY: wordList(
    'opening, openings, vacancy, vacancies, open position, open positions, open post, open posts, open role',
    'open roles, free position, free post, free place, free places, job opening, job openings',
    'available position, job offer, vacant, available positions, internship, internships, apprenticeship',
    'apprenticeships, placement, placements, traineeship, jobs, positions, free spot, free spots',
    'vacant position, vacant post, trainee position, trainee positions, vacants, unfilled, trainee places',
    'training places, work placements, summer jobs, student jobs, side jobs, permanent posts',
  ),
  /** Posts that are nothing else. */
  JOB: wordList(
    'job, jobs, post, position, positions, opening, openings, vacancy, vacancies, internship, internships',
    'apprenticeship, apprenticeships, traineeship, traineeships, placement, placements, work experience',
    'employment, trial day, trial shift, summer job, student job, side job, job interview, trainee position',
    'work placement, training place, traineeship place',
  ),
  /** Who is wanted. */
  WORKER: wordList(
    'apprentice, apprentices, intern, interns, trainee, trainees, helper, helpers, people, anyone, anybody',
    'someone, somebody, staff, new people, new staff, graduates, juniors, junior, beginners, beginner, hand',
    'hands, students, student, volunteer, volunteers, assistant, assistants, newcomers, candidates, applicants',
    'workers, worker, employees, employee, help, temp, temps, freelancers, freelancer, support, reinforcements',
    'reinforcement, career changers, pickers, technician, technicians, nurses, nurse, drivers, driver, teachers',
    'teacher, cooks, cook, waiters, waiter, carpenter, electrician, electricians, welder, welders, mechanic',
    'mechanics, developer, developers, engineer, engineers, cleaner, cleaners, designer, designers, analyst',
    'analysts, receptionist, secretary, bookkeeper, accountant, baker, barista, gardener, painter, roofer',
    'plumber, plumbers, carers, carer, guide, guides, writer, writers, tutor, tutors, clerk, recruits',
    'additional staff, new hires, new employees, new members, extra staff, extra hands, new colleague',
  ),
  /** The asker, or somebody like that. */
  ME: wordList(
    'me, someone like me, somebody like me, people like me, us, a career changer like me, a beginner like me',
    'my friend, my son, my daughter, my brother, my sister, my cousin, my nephew, my niece, my husband, my wife',
    'my profile',
  ),
  HIRE: verbForms(
    'hire, employ, recruit, take on, bring on, bring in, onboard, sign up, sign, engage, contract, reconsider',
    'shortlist, short-list, interview, consider, train up, take over, snap up, poach',
  ),
  CHOOSE: verbForms('choose, pick, select, accept, prefer, consider, reconsider, invite, nominate, approve'),
  GIVE: verbForms(
    'give, offer, find, get, arrange, secure, organize, organise, set up, have for, save, hold, spare, promise',
    'land, keep, provide, hook up with, hook, reserve, sort out, grant, assign, fix, wangle, procure, hand, create',
    'help me find',
    'help me get, make, open',
  ),
  WORK: verbForms('work, intern, apprentice, train, start, help out, volunteer, begin, freelance, temp, moonlight'),
  JOIN: verbForms('join, become part of, get onto, get into, get on, be on, enter, slot into'),
  PASS_ON: verbForms(
    'pass, pass on, pass along, hand, hand in, hand over, hand on, forward, send, send on, give, take, show',
    'bring, submit, slip, get, put, drop, drop off, deliver, circulate, share, upload, walk, present, leave',
    'lay, push, mail, email, move',
  ),
  PAPERS: wordList(
    'cv, cvs, resume, application, papers, name, details, portfolio, profile, cover letter, documents',
    'certificates, contact details, number, application form, application letter, file, letter, linkedin',
    'curriculum vitae, references, phone number, contact, info, dossier, showreel, demo, transcripts, diploma',
    'credentials',
  ),
  SOMEBODY: wordList(
    'hr, personnel, boss, manager, bosses, managers, director, owner, recruiter, recruiters, recruiting, head',
    'team, firm, company, employer, hiring manager, department, principal, chef, people, someone, somebody',
    'whoever, supervisor, chief, colleagues, office, lead, right person, right people, right hands, right desk',
    'management, editor, foreman, partners, committee, panel, decision makers, administration, secretary',
    'human resources, them, captain, ceo, pile',
  ),
  /** Where one cannot be hired, because it is nobody's. */
  FIELD: wordList(
    'field, trade, industry, profession, line, sector, area, country, city, region, world, business, domain',
    'discipline, town, branch, niche, line of work, occupation, state, part',
  ),
  EAGER: wordList(
    'hardworking, hard working, motivated, reliable, punctual, flexible, dedicated, quick learner, fast learner',
    'team player, learn fast, learn quickly, passionate, driven, eager, loyal, trustworthy, work hard',
    'never late, never ill, never sick, own van, own car, own tools, enthusiastic, committed, ambitious',
    'diligent, conscientious, honest, hard worker, self starter, highly qualified, resilient, results oriented',
    'detail oriented, available immediately, without an accident',
  ),
  ANOTHER: wordList('another, an extra, one more, a spare, extra, additional'),
  SEEK: wordList(
    'need, needing, want, use, take, take on, taking, taking on, hire, hiring, recruit, require, short of, in need of',
    'looking for, look for, after, searching for, seeking',
  ),
  MATCH: wordList('fit, asset, addition, match, candidate, hire, employee, choice'),
  /** What one does with a name that is to open a door. */
  USE: wordList('use, give, mention, drop, put, list, cite, say, include'),
  ADVICE: wordList(
    'advice, tip, tips, suggestion, suggestions, questions, recommendation, recommendations, idea, ideas',
    'warning, feedback, message, homework, reading, a minute, minutes, time, an answer, pointers, pointer',
    'thoughts, lesson, hints',
  ),
};
