import { wrapEstimate } from './wrap-estimate.ts';
import { codeSize } from './code-target.ts';
import type { Sheet, SheetQuestion } from './sheet.ts';

/** Sizes of sheet.css, in millimeters. The height is that of the lower paper, the width that of the narrower one. */
const PAGE_HEIGHT = 255;
const PAGE_WIDTH = 186;
const COLUMN_WIDTH = 89;
const QUESTION_WIDTH = 165;
const RULED_LINE = 8.5;
const POINT = 25.4 / 72;
const TEXT = 12;
const WORDS = 11;
const NAME = 17;
/** Semibold letters are as wide as regular ones of so many points. */
const DETAILS = 13;
const LINE_SPACING = 1.25;
const BLANK_AIM = 6.5;
const HEADING = 5.6;
const ROW_GAP = 3;
const QUESTION_GAP = 3;
/** The time check without its text, with the gap below it. */
const CHECK = 5.3;
/** The brand, the rule below the head, and the rule above the questions. */
const RULES = 9;
/** The code with the gap above it. */
const CODE = { small: 24, large: 43 };
/** Faces differ a little from browser to browser, and a line too few is better than a second page. */
const RESERVE = 3;
/** As wide as "Must ask" in its frame, which is set smaller. */
const MUST_ASK = 'MUSTASK';

/** More lines than these say nothing on a page that is to be looked at during a talk. */
const NEXT_STEPS_MOST = 5;

/**
 * A sheet with the lines for which it has room, where its plan is for one page; another one as it is. Each question has one
 * line first, the must-asks before the others, and the first and the last question of the talk after them; then all must-asks have one more, then all others, up to the number that
 * the plan has for them; what is left goes to the next steps. A list that is too long for one page in any case has a line
 * after each question. Heights are guessed on the safe side, for Letter, which is lower than A4.
 */
export function fitLines(sheet: Sheet): Sheet {
  if (!sheet.plan.fitsOnePage) return sheet;
  const room = Math.floor((PAGE_HEIGHT - RESERVE - heightWithoutLines(sheet)) / RULED_LINE);
  const isTooLong = room < 0;
  let left = isTooLong ? sheet.questions.length : room;
  const given = new Map<SheetQuestion, number>();
  for (const { round, open } of rounds(sheet.questions)) {
    // Only first lines may be some's and not all's: more of them are for a page that looks even.
    if (round > 1 && (isTooLong || open.length > left)) break;
    for (const question of open.slice(0, left)) given.set(question, round);
    left = Math.max(0, left - open.length);
  }
  return withLines(sheet, given, isTooLong ? 0 : left);
}

/** Who gets the first line, the second, and so on: the must-asks first, and those that open and end the talk last. */
function rounds(questions: readonly SheetQuestion[]): { round: number; open: SheetQuestion[] }[] {
  const most = Math.max(0, ...questions.map(({ lines }) => lines));
  const ends = new Set([questions.at(0), questions.at(-1)]);
  const byNeed = questions.toSorted((one, other) => Number(ends.has(one)) - Number(ends.has(other)));
  return Array.from({ length: most }, (_none, index) => index + 1).flatMap((round) =>
    [true, false].map((isMust) => ({
      round,
      open: byNeed.filter(({ mustAsk, lines }) => mustAsk === isMust && lines >= round),
    })),
  );
}

function withLines(sheet: Sheet, given: ReadonlyMap<SheetQuestion, number>, left: number): Sheet {
  const { nextStepLines } = sheet;
  return {
    ...sheet,
    questions: sheet.questions.map((question) => ({ ...question, lines: given.get(question) ?? 0 })),
    nextStepLines: nextStepLines === 0 ? 0 : Math.min(NEXT_STEPS_MOST, nextStepLines + left),
  };
}

/** The height of everything but the lines below the questions. Those of the next steps stand beside the closing words. */
function heightWithoutLines(sheet: Sheet): number {
  const { contact, details, purpose, aims, openingLines, questions, closingLines, nextStepLines, timeCheck } = sheet;
  const detailTexts = details.map(({ label, text }) => `${label} M ${text || BLANK}`).join(' MM ');
  const aimsHeight = aims.map((aim) => (aim === '' ? BLANK_AIM : textHeight(`MM ${aim}`, TEXT, COLUMN_WIDTH)));
  const purposeHeight = sum([textHeight(purpose, TEXT, COLUMN_WIDTH), ...aimsHeight]);
  const openingHeight = textHeight(openingLines.join(' '), WORDS, COLUMN_WIDTH);
  const closingHeight = textHeight(closingLines.join(' '), WORDS, COLUMN_WIDTH);
  const asked = questions.map(
    ({ text, family, mustAsk }) =>
      QUESTION_GAP + textHeight(`${mustAsk ? MUST_ASK : ''}${text || family}`, TEXT, QUESTION_WIDTH),
  );
  return sum([
    RULES,
    textHeight(contact || 'M', NAME, PAGE_WIDTH),
    textHeight(detailTexts, DETAILS, PAGE_WIDTH),
    2 * (ROW_GAP + HEADING),
    Math.max(purposeHeight, openingHeight),
    Math.max(closingHeight, nextStepLines * RULED_LINE),
    timeCheck === null ? 0 : CHECK + textHeight(timeCheck.text, WORDS, QUESTION_WIDTH),
    sheet.code === null ? 0 : CODE[codeSize(sheet.code)],
    QUESTION_GAP,
    ...asked,
  ]);
}

/** As wide as the line for what is written by hand. */
const BLANK = 'M'.repeat(13);

/** The height of a text in so many points, where so many millimeters are free for a line. */
function textHeight(text: string, points: number, width: number): number {
  return text === '' ? 0 : wrapEstimate(text, width / (points * POINT)).length * points * POINT * LINE_SPACING;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((all, height) => all + height, 0);
}
