import { verbForms, wordList } from './word-list.ts';

// Words as people type them.
// cspell:disable

const TESTS = wordList(
  'test, exam, entrance exam, entrance test, examination, assessment, assessment day, assessment center',
  'assessment centre, case study, case test, selection test, screening, screening call, aptitude test',
  'audition, quiz, coding test, final exam, coding challenge, selection day, written test, hiring test',
  'fitness test, oral part, written part, oral exam, finals, practical exam, licensing exam, license exam',
  'bar exam, state exam, trade test, selection process, placement test, knowledge test, job test, trial task',
  'entry test, certification exam, interview test, language test, psychometric test, personality test',
  'selection exercise, group exercise, coding round, skills test, practical test, writing test, tryout, role play',
  'recruitment test, mock exam, midterm, case interview, admission test, sight test, oral, viva, eignungstest',
);
const INTERVIEWS = wordList(
  'interview, job interview, second interview, panel, interview round, first round, second round, final round',
  'phone screen',
);

export const SECRETS = {
  CLIENT: wordList(
    'client, clients, customer, customers, patient, patients, donor, donors, account, accounts, investor',
    'investors, buyer, buyers, supplier, suppliers, source, sources, informant, informants, bidder, bidders',
    'suspect, suspects, witness, witnesses, whistleblower, sponsor, sponsors, backer, backers, subcontractor',
    'subcontractors, families, family, tenant, tenants, celebrity, celebrities, stars, politicians, athletes',
    'companies, company, startups, start-ups, victim, victims, guests, guest, members, shareholder',
    'shareholders, funders, funder, firms, inmates, applicants, candidates, vips, vip, defendant, defendants',
    'plaintiff, borrower, borrowers, cases, resident, residents, pupil, authors, landlord, owner, seller',
  ),
  /** Those who are only somebody's clients, so that their names are nobody else's. */
  SHELTERED: wordList(
    'client, clients, customer, customers, patient, patients, donor, donors, investor, investors, source',
    'sources, informant, informants, bidder, bidders, suspect, suspects, whistleblower, accounts, celebrities',
    'politicians, tenants, supplier, suppliers, sponsors, backers, shareholders, celebrity, stars, athletes',
    'buyer, buyers, victim, families, funders, private donors, defendants, borrowers, inmates, vips, witnesses',
    'subcontractors, startups, start-ups',
  ),
  BIG: wordList(
    'biggest, largest, main, most important, famous, richest, best, current, major, key, top, worst, secret',
    'private, anonymous, well-known, prominent, most famous, latest, new, newest, next, celebrity, other',
    'actual, corporate, wealthiest, best known, most profitable, vip, rich, real, important, first, two, three',
    'potential, future, late, unnamed',
  ),
  /** What one does for clients. */
  SERVE: wordList(
    'work for, working for, worked for, working with, represent, representing, represented, advise, advising',
    'advised, serve, serving, act for, acting for, look after, looking after, supply, supplying, treat, treated',
    'treating, defend, defending, defended, audit, auditing, have signed, signing, signed, billing, bill, have',
    'handle, handling, handled, pitching to, pitch to, negotiating with, talking to, sell to, selling to',
    'buy from, buying from, invest in, investing in, invested in, sue, suing, about to lose, losing, lost, won',
    'win, investigating, investigate, lose, dropping, drop, acquiring, operated on, met, seen, deliver to',
    'see most',
  ),
  /** What clients do that stays in the house. */
  DID: wordList(
    'complained, complain, left, sued, owe, owes, owed, defaulted, paid, pay most, pays most, cancelled',
    'canceled, quit, cheated, died, have debts, bought, went bankrupt, settled, lied, gave, dropped you',
    'fired you, confessed, funded, financed, backed, leaked, asked not to be, relapsed',
  ),
  /** Who may be trusted with something that is told. */
  PRIVY: wordList('client, patient, suspect, defendant, source, informant, donor, investor, inmate, celebrity'),
  AGREEMENT: wordList('contract, agreement, settlement, lease, nda'),
  RIVAL: wordList(
    'bidder, bidders, supplier, suppliers, candidates, applicants, finalists, competitors, vendors, firms',
  ),
  OFFER: wordList('bid, quote, tender, margin, estimate, settlement, offer'),
  TERM: wordList(
    'price, discount, discounts, margin, margins, markup, rebate, rebates, bid, offer, sum, settlement, terms',
  ),
  GRANT: wordList(
    'give, offer, offering, bid, quote, make, put, grant, get, have, take, accept, add, in, charge, tender, on, agreed',
  ),
  PAYER: wordList(
    'city, client, customer, state, donor, buyer, company, ministry, council, insurer, insurance, bank, firm, gallery',
    'collector, label, family, school, team, hospital, studio, sponsor',
  ),
  SETTLE: wordList('pay, paid, settle, owe, offer, lose, give, invest, spend'),
  SET: wordList('ask, asks, asked, set, give, use, using, put, expect, prepare, come up, on, pose, hand out, assign'),
  /** What nobody outside has seen. */
  UNSEEN: wordList(
    'unreleased, unpublished, unannounced, undisclosed, unsigned, embargoed, draft, not yet released',
    'not yet announced',
    'not yet public, not yet published, confidential, still secret, leaked, internal',
  ),
  THING: wordList(
    'version, app, product, model, game, figures, findings, results, data, design, plan, plans, budget, report, memo',
    'build, album, single, movie, book, show, menu, numbers, script, list, merger, deal, layoffs, study, track, tracks',
    'line, lineup, collection, features, feature, earnings, forecast, strategy, paper, ruling, schedule, prices',
  ),
  NEXT: wordList('next, the next, the new, the coming, the upcoming'),
  PRODUCT: wordList(
    'product, products, model, phone, game, album, film, movie, drug, app, collection, series, car, feature, features',
    'season, release, show, book, console, truck, plane',
  ),
  BID: verbForms('bid, quote, tender, undercut, settle for, outbid'),
  PRICE: wordList(
    'bid, quote, tender, offer, estimate, margin, margins, markup, mark-up, cost price, purchase price',
    'discount, discounts, profit margin, profit margins, reserve price, asking price, settlement, buying price',
    'price calculation, rebate, rebates, quotation, bottom line, lowest price, final price, wholesale price',
    'profit per, kickback, counteroffer, counter-offer, dealer price, dealer prices, limit, ceiling, losses',
    'cash flow, unit cost, unit costs, lowest offer, highest offer, profit on, margin on, markup on',
    'fee for the, internal rate, purchase prices, payout to',
  ),
  NOT: wordList('not, not yet, not been, have not, has not, is not, are not, still not, never'),
  /** Where it is still kept. */
  OUT: wordList(
    'announced, public, published, released, launched, out yet, official, told, known, revealed, disclosed',
    'unveiled, allowed to, supposed to, come out, gone public, made public, in the papers, permitted to, shared',
    'in the news, yet decided, communicated, presented, in the paper, reported, to be named, come out yet',
    'been told, authorized to, allowed, on sale, in shops, meant to, leaked',
  ),
  SECRET: wordList(
    'secret, confidential, unpublished, unannounced, unreleased, undisclosed, classified, behind closed doors',
    'under wraps, under nda, under embargo, embargoed, hush-hush, insider, nonpublic, non-public, kept quiet',
    'kept secret, not to be named, nobody knows about, top secret, proprietary, leaked, nobody outside',
    'in confidence, privileged, restricted, sealed, insiders, in private, before it is public, internally only',
    'before it is out, closed session, closed meeting, closed hearing, under seal, inside information',
    'inside info, still internal, strictly internal',
  ),
  /** What makes the same words a matter of how one works. */
  TEST: [...TESTS],
  EXAM: [...TESTS, ...INTERVIEWS],
  TASK: wordList(
    'question, questions, task, tasks, answer, answers, topic, topics, problem, problems, exercise, exercises',
    'solution, solutions, prompt, prompts, puzzle, puzzles, model answer, model answers, answer key, scenario',
    'scenarios, content, contents, scoring sheet, score sheet, marking scheme, marking key, scoring, rubric',
    'grading key, grading scheme, case, cases, checklist, paper, sample, criteria, items, brief, theme, themes, text',
    'texts',
    'excerpts, pieces, essay title, essay topic',
  ),
  EXAMINER: wordList(
    'examiner, examiners, panel, jury, interviewer, interviewers, board, assessors, assessor, recruiters',
    'committee, they, you, hr, judges, commission, hiring manager, team, company, department, firm, school',
    'academy',
  ),
  /** Papers that stay in the house. */
  DOCUMENT: wordList(
    'memo, memos, slides, deck, pitch deck, report, reports, manual, manuals, handbook, handbooks, document',
    'documents, file, files, guidelines, playbook, spreadsheet, spreadsheets, email, emails, source code, code',
    'codebase, data, figures, price list, price lists, pricing, contract, contracts, template, templates',
    'script, scripts, score sheet, rubric, checklist, roadmap, budget, budgets, strategy, strategy paper',
    'recipe, recipes, formula, client list, client lists, customer list, contact list, customer database',
    'database, minutes, notes, plans, plan, calculation, audit, audits, audit report, training manual',
    'style guide, training material, training materials, case file, case files, case notes, records, policy',
    'policies, papers, board papers, business plan, drawings, blueprints, transcripts, protocol, protocols',
    'schedule, drafts, draft, budget plan, salary list, evaluation, evaluations, numbers, books, accounts',
    'invoice, invoices, agreement, term sheet, forecast, sales figures, patient files, medical records, wiki',
    'dashboard, dashboards, presentation, briefing, dossier, manuscript, prototype, log, logs',
  ),
  /** Papers that nobody would call public. */
  HIDDEN: wordList(
    'price list, client list, client lists, customer list, customer lists, contact list, source code, codebase',
    'recipe, roadmap, playbook, scoring sheet, board minutes, board papers, strategy paper, case files',
    'case file, patient files, formula, secret sauce, internal report, internal memo, memo, answer key',
    'customer database, medical records, dealer price list, pitch deck, salary list, training manual',
    'business plan, term sheet, sales figures, audit report, internal audit, script, price calculation',
    'mailing list, donor list, supplier list, internal figures, evaluation sheet, interview guide',
    'interview questions, score sheet, patient list, personnel files, personnel file, merger papers, contracts',
    'settlement, internal wiki, investor deck, internal emails, drafts, internal data, prototype, prototypes',
    'scoring sheets, score sheets, evaluation sheets, interview notes, panel notes, grading sheets, scorecards',
    'draft report, client data, customer data, blueprints, budget plan, forecast, exam paper',
  ),
  SERVED: wordList(
    'audited, advised, represented, treated, defended, investigated, sued, bought, sold, coached, trained',
    'operated on, dressed, photographed, acquired, valued, insured, restructured, bailed out, rejected, fined',
    'arrested, interviewed, tutored, styled',
  ),
  HOUSE: wordList(
    'company, firm, shop, bank, agency, business, studio, restaurant, club, gallery, hotel, brewery, label, office',
  ),
  NAMED: wordList(
    'actor, actress, singer, star, man, woman, boy, girl, child, kid, politician, family, company, couple',
    'celebrity, donor, client, customer, patient, player, athlete, prisoner, suspect, victim, witness',
    'informant, source, investor, buyer, person, guy, lady, official, bidder, supplier, firm, defendant',
    'officer, student, pupil, teacher, doctor, minister, sponsor, guest',
  ),
  FAMOUS: wordList(
    'celebrity, politician, star, actor, actress, singer, minister, athlete, footballer, billionaire, prince',
    'princess',
  ),
  /** Papers that are handed to nobody outside. */
  PAPER: wordList(
    'memo, slides, deck, manual, handbook, case file, case files, contract, contracts, template, templates',
    'script, budget, price list, client list, minutes, spreadsheet, spreadsheets, invoice, invoices, strategy',
    'roadmap, chart, medical record, records, exam, test, exam paper, test paper, answer key, settlement',
    'agreement, playbook, source code, customer list, draft report, offer letter, internal guidelines',
    'training material, training materials, onboarding material, onboarding materials, business plan, files',
    'file, style guide, brief, tender, bid, dossier, term sheet, audit, forecast, price calculation, database',
    'lesson plans, case notes',
  ),
  KEPT: wordList(
    'internal, confidential, private, secret, unpublished, draft, restricted, proprietary, classified, actual',
    'closed, leaked',
  ),
  OBTAIN: verbForms(
    'send, show, give, forward, share, lend, pass, leak, email, copy, see, get, have, look at, read, borrow',
    'peek at, print, slip, provide, have a look at, glance at, download, access, photograph, hand over, hand me',
    'pass me',
  ),
  /** What a house does that it tells nobody before. */
  PLAN: verbForms(
    'announce, launch, release, acquire, unveil, merge, relocate, downsize, outsource, restructure, go public',
    'file for, take over, lay off, sell off, shut down, close down, phase out, buy out, roll out, discontinue',
    'cut jobs, cut staff, scrap, poach, float',
  ),
  PLAN_OF_HOUSE: verbForms(
    'buy, sell, close, cut, shut, expand, move, drop, invest, invest in, bid, cancel, bring out',
  ),
  CUTS: wordList(
    'layoffs, lay-offs, redundancies, job cuts, mergers, merger, takeover, takeovers, closures, closure',
    'acquisition, acquisitions, restructuring, cutbacks, downsizing, reorganization, reorganisation, ipo',
    'buyout, staff cuts, budget cuts, dismissals, spin-off, relocation, firings, plant closure, insolvency',
    'bankruptcy, price increase, price rise, raids, arrests, raid, operation, sting, unannounced inspection',
    'surprise inspection, stock split, dividend cut',
  ),
  COMING: wordList(
    'coming, planned, planning, ahead, due, next, scheduled, on the way, looming, in store, expected, happening',
    'before, this year, soon, under discussion, being discussed, pending, to come, likely, in spring',
    'in preparation, that staff, that nobody, that people, going on, for next',
  ),
  LEADERS: wordList(
    'board, partners, management, directors, leadership, ceo, executives, owners, trustees, cabinet, jury',
    'committee, council, shareholders, executive team, chairman, senior partners, founders, bosses',
    'senior management, supervisory board, ministry',
  ),
  KEYS: wordList(
    'password, passwords, access code, access codes, alarm code, security code, door code, pin, master key',
    'login, login details, admin login, credentials, safe combination, backdoor, security gaps, wifi password',
    'patrol schedule, trade secret, trade secrets, secret ingredient, alarm sensors, secret recipe, guard rota',
  ),
};
