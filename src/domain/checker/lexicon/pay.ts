import { verbForms, wordList } from './word-list.ts';

// Words as people type them.
// cspell:disable

/** What a person gets for work, as a thing that somebody has. */
const PAY_THINGS = wordList(
  'salary, salaries, income, earnings, wage, wages, pay, paycheck, paycheque, pay-check, pay-cheque, payslip',
  'pay-slip, pay-packet, pay-stub, pay-rise, pay-raise, pay-cut, pay-grade, pay-band, pay-scale, pay-step',
  'bonus, bonuses, compensation, comp, total comp, take-home, hourly rate, hourly wage, day rate, daily rate',
  'weekly rate, remuneration, package, pay package, stipend, pension, royalties, profit share, stock options',
  'share options, equity, overtime pay, net worth, raise, raises, salary increase, pay increase, commission',
  'commissions, fee, fees, rates, earning, takings, salary band, salary range, tax bracket, income bracket',
  'pay bracket, retainer, allowance, honorarium, salary step, share of the tips, tips on, sign-on, pay check',
  'payout, dividend, dividends, monthly net',
);

/** What is asked of it: a figure. */
const FIGURES = wordList(
  'figure, number, sum, amount, salary, rate, pay, price, income, bonus, fee, wage, raise, commission',
  'increase, pay-rise, pay-raise, percentage, cut, share, package, stipend, hourly rate, day rate, pay-grade',
  'increment, allowance, salary step, tip, tips, pay-band, pay-step, pay-scale, salary-band, bracket, tax bracket',
  'pay-level, pay-bracket, grade, band',
  'signing bonus, offer, payout',
);

export const PAY = {
  PAY: PAY_THINGS,
  FIGURE: FIGURES,
  /** Words that stand between "your" and what is paid. */
  PAY_KIND: wordList(
    'current, last, latest, first, own, yearly, annual, monthly, weekly, hourly, base, basic, gross, net',
    'signing, present, old, new, previous, starting, final, actual, exact, real, christmas, year-end, freelance',
    'usual, going, normal, average, total, full, typical, overtime, holiday, performance, approximate, rough',
    'personal, overall, initial, entry, present-day, sick, proper',
  ),
  /** Verbs that with "how much" or "what" ask for it. */
  EARN: verbForms(
    'earn, take home, bring home, pull in, rake in, pocket, gross, net, clear, pull down, get paid, live on',
    'invoice, bill, charge',
  ),
  GET: verbForms('get, receive, make, have, collect, accept, negotiate, settle for, settle on, agree on, ask for, win'),
  PAYS: verbForms('pay, remunerate, compensate, reimburse'),
  GIVES: verbForms('offer, give, leave, bring, yield, earn, make, net'),
  /** What follows where money was asked for. */
  EACH: wordList(
    'a, an, per, each, every, in, for, there, here, now, as, at, on, when, with, monthly, yearly, annually',
    'hourly, after, before, by, roughly, approximately, these, right, currently, last, this, if, doing, working',
    'during, since, over, altogether, all, total, overall, today, nowadays, then, back, while, from, weekly',
    'being, extra, compared, so',
  ),
  /** Behind "what do you charge", these tell of something else. */
  NO_MONEY: wordList(
    'respect, trust, attention, points, their, that, the, it, them, credit, with, up, first, when, like, off',
    'from, next, away, differently, loyalty, a laugh, applause, praise, on, out, back, respect from, badges',
    'hours, places',
  ),
  TIME: wordList('year, month, week, day, hour, shift, night, job, gig, season, annum, project, session, piece, word'),
};
