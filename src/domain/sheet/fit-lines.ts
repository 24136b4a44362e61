import { wrapEstimate } from './wrap-estimate.ts';
import type { Sheet, SheetQuestion } from './sheet.ts';

/** Sizes of sheet.css, in millimeters. The height is that of the lower paper, the width that of the narrower one. */
const PAGE_HEIGHT = 255;
const PAGE_WIDTH = 186;
const COLUMN_WIDTH = 89;
const QUESTION_WIDTH = 164;
const RULED_LINE = 8.5;
const POINT = 25.4 / 72;
const TEXT = 12;
const WORDS = 11;
const NAME = 17;
const LINE_SPACING = 1.25;
const HEADING = WORDS * POINT * LINE_SPACING;
const ROW_GAP = 2;
const QUESTION_GAP = 2.5;
const CHECK = 8.5;
/** The brand, the rule below the head, and the rule above the questions. */
const RULES = 10;
/** "Must ask" in its frame. */
const MUST_ASK = 'MUSTASK ';

/**
 * The questions of a sheet for one page. They keep the lines that the plan has for them as long as one page holds
 * everything; else each has one; else the must-asks have one first, then as many others as there is room for. A list that
 * is too long for one page in any case keeps the lines of the plan. Heights are guessed on the safe side, for Letter,
 * which is lower than A4.
 */
export function fitLines(sheet: Omit<Sheet, 'plan'>): SheetQuestion[] {
  const { questions } = sheet;
  const room = Math.floor((PAGE_HEIGHT - heightWithoutLines(sheet)) / RULED_LINE);
  const wanted = questions.reduce((sum, { lines }) => sum + lines, 0);
  if (room < 0 || wanted <= room) return questions;
  const withLine = questions.filter(({ lines }) => lines > 0);
  const byNeed = withLine.toSorted((one, other) => Number(other.mustAsk) - Number(one.mustAsk));
  const chosen = new Set(byNeed.slice(0, room));
  return questions.map((question) => ({ ...question, lines: chosen.has(question) ? 1 : 0 }));
}

function heightWithoutLines(sheet: Omit<Sheet, 'plan'>): number {
  const { contact, details, purpose, aims, openingLines, questions, closingLines, nextStepLines, timeCheck } = sheet;
  const detailTexts = details.map(({ label, text }) => `${label} MM ${text}`).join(' MMMM ');
  const purposeHeight = [purpose, ...aims.map((aim) => `MM ${aim}`)].reduce(
    (sum, text) => sum + textHeight(text, TEXT, COLUMN_WIDTH),
    0,
  );
  const openingHeight = textHeight(openingLines.join(' '), WORDS, COLUMN_WIDTH);
  const closingHeight = textHeight(closingLines.join(' '), WORDS, COLUMN_WIDTH);
  const asked = questions.map(
    ({ text, mustAsk }) => QUESTION_GAP + textHeight(`${mustAsk ? MUST_ASK : ''}${text}`, TEXT, QUESTION_WIDTH),
  );
  return (
    RULES +
    textHeight(contact, NAME, PAGE_WIDTH) +
    textHeight(detailTexts, TEXT, PAGE_WIDTH) +
    2 * (ROW_GAP + HEADING) +
    Math.max(purposeHeight, openingHeight) +
    Math.max(closingHeight, nextStepLines * RULED_LINE) +
    (timeCheck === null ? 0 : CHECK) +
    asked.reduce((sum, height) => sum + height, QUESTION_GAP)
  );
}

/** The height of a text in so many points, where so many millimeters are free for a line. */
function textHeight(text: string, points: number, width: number): number {
  const lines = text === '' ? 0 : wrapEstimate(text, width / (points * POINT)).length;
  return lines * points * POINT * LINE_SPACING;
}
