import { PAPERS, PROGRAMS, SCHOOLS } from '../../lexicon/studies.ts';
import { wordList } from '../../lexicon/word-list.ts';
import { PREMISES, WORKPLACES } from '../../lexicon/workplaces.ts';
import type { WordLists } from '../../reading/read-pattern.ts';

// Words as people type them.
// cspell:disable

/** The words of the patterns, by what they name. */
export const LISTS: WordLists = {
  WORKPLACE: WORKPLACES,
  PREMISES,
  PAPER: PAPERS,
  PROGRAM: PROGRAMS,
  SCHOOL: [...SCHOOLS, ...wordList('law school, medical school, med school, nursing school, grad school, high school')],
  THE: wordList('your, the, this, that, a, an, its, their, most'),
  HAVE: wordList('have, has, had'),
  DO_YOU_HAVE: wordList('do you have, do you hold'),
  DO: wordList('do, does, did, is, are, was, were, has, have, can, will, would, must, should, could'),
  NOW: wordList('do, does, is, are, must, should, can, will, have, has'),
  WHEN: wordList(
    'when, what year, in what year, which year, in which year, how long ago, since when, by when, until when',
    'what time',
  ),
  ANYBODY: wordList('i, one, you, people, someone, somebody, we, they, anyone, students, applicants, apprentices'),
  /** What a workplace does with what it sells or gives. */
  OFFER: wordList(
    'do, make, sell, offer, produce, provide, run, teach, publish, build, carry, have, makes, sells, offers',
    'offered, produces, provides, provided, runs, teaches, taught, sold, available, covered, included, in the',
    'made, stand for, export, cover, list, lists, advertise, advertises',
  ),
  PRODUCT: wordList(
    'service, product, program, programme, course, degree, major, benefit, treatment, brand, department, branch',
    'office, subject, class, model, language, module, internship, apprenticeship, scholarship, workshop',
  ),
  COUNTED: wordList(
    'employee, staff, people, worker, bed, student, pupil, office, branch, location, department, member, store',
    'country, customer, teacher, nurse, engineer, lawyer, doctor, campus, visitor, officer, animal, ship, school',
    'hospital, clinic, museum, library, bus, truck, plane, train, route, company, brand, plant, factory, bed, child',
    'woman, women, men, apprentice, developer, electrician, room, seat, volunteer, ward',
  ),
  COUNT: wordList(
    'run, runs, operate, operates, own, owns, enroll, enrolls, employs, serves, treats, admit, admits, hire, train',
    'work, works, employ, have, has, got, own, study, enrolled, attend, live, visit, exist, serve, treat',
  ),
  FOUNDED: wordList(
    'founded, established, set up, started, created, built, opened, start, open, launched, taken over, sold',
  ),
  FOUND: wordList('founded, owns, started, established, runs, heads, leads, finances'),
  HEAD: wordList(
    'ceo, director, president, founder, owner, owners, chair, chairman, head, mayor, principal, dean, minister',
  ),
  REGION: wordList('country, city, state, town, place, region, market'),
  /** What stands on the first page, or in the imprint. */
  FACT: wordList(
    'hours, times, address, number, email, website, mission, mission statement, motto, slogan, values, acronym',
    'deadline, closing date, start date, dress code, price, revenue, turnover, budget, report, logo, fee, fees',
    'requirements, rate, prerequisites, outlook, tuition, ranking, size, process, age limit, syllabus, curriculum',
    'headcount, capacity, top speed, passing score, pass rate, acceptance rate, prevalence, population, stock price',
    'application fee, membership fee, closing time, visiting hours, start time, vacation policy, opening date',
    'job description, criteria, minimum wage, prospects, statistics, demand, unemployment, history, legal form',
  ),
  AVERAGE: wordList(
    'average, median, mean, typical, starting, minimum, maximum, legal, entry-level, usual, standard, min, max, avg',
  ),
  FIGURE: wordList(
    'salary, pay, wage, wages, income, age, rate, fee, cost, price, height, grade, earnings, number, gpa',
  ),
  NEED: wordList(
    'need, have, hold, require, requires, required, needed, necessary, ask, ask for, call for, want, demand',
    'handed in, submitted, get, become, apply, expected, mandatory, join',
  ),
  UNIT: wordList('hours, years, credits, months, points, units, days, weeks, exams, semesters, modules, lessons, time'),
  LAST: wordList('last, take, takes, need, require, requires, required, cost, costs, include, run'),
  APPLY: wordList('apply, register, sign up, enroll, enrol, book, submit, become a member'),
  FORM: wordList('form, forms, application, website, job ad, brochure, details, information, vacancies, syllabus'),
  FIELD: wordList('industry, market, field, profession, sector, trade, occupation, demand'),
  DUTY: wordList('duty, responsibility, task, requirement, qualification, subject, topic, module, working condition'),
  OWN_POST: wordList('position, post, role, job title, title, department, employer, major'),
  STUDY: wordList(
    'studied, graduated, study, graduate, train, qualify, get your degree, get your license, major, do your degree',
  ),
  STATUS: wordList(
    'listed, accredited, certified, nonprofit, unionized, family owned, public, private, owned, part of, a member',
    'a charity, a subsidiary, open on, located, based, traded, free',
  ),
  FACILITY: wordList(
    'office, branch, department, campus, internship, website, newsletter, parking, canteen, shop, apprenticeship',
    'traineeship, scholarship, course, podcast, emergency room, library, union, dress code, app, open day, tour',
    'program, degree, class, web site, membership fee, gym, shuttle, cafeteria, dress code, page, accreditation',
  ),
  RULE: wordList(
    'minimum, maximum, age limit, fee, entrance exam, dress code, deadline, website, tuition, legal, law, test',
  ),
  EXAM: wordList('exam, test, examination, assessment, course, certification, license'),
  PART: wordList('part, section, component, portion, essay, interview, module, round, practical, minimum'),
  EXAM_FORM: wordList(
    'online, written, oral, timed, multiple choice, open book, computer based, on paper, in person, in english',
  ),
  ACCEPT: wordList('accept, accepts, recognize, recognizes, recognise, recognises, honor, honors, recognized, valid'),
  COUNTRY: wordList('state, country, province, city, school, college, board'),
  GROW: wordList('grow, growing, grown, expected, projected, predicted, forecast, shrink, shrinking'),
  MEASURE: wordList('speed, size, height, length, weight, price, cost, rate, share, number, level, percentage, budget'),
  LOCAL: wordList('class, course, training, certificate, license, program, lesson, workshop, degree'),
  AD: wordList('ad, job ad, advert, job description, posting, website, brochure, vacancy'),
  PER: wordList('on average, a year, an hour, a month, per, in, at, with, after, as, nowadays, to start'),
  AT: wordList('of, for, at, in, to, on, there, here, with, by, among'),
  JUDGED: wordList(
    'good, bad, fair, normal, hard, typical, realistic, person, newcomer, beginner, new, junior, senior, great',
    'big, small, long, day, week, healthy, real, perfect, busy, safe, slow',
  ),
};
