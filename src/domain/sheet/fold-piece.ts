import { wrapEstimate } from './wrap-estimate.ts';

/** One text of a booklet that stands in one panel as a whole. Its sizes are those of `sheet-fold.css`. */
export interface FoldPiece {
  /** Unique in its booklet. */
  id: string;
  look: 'small' | 'contact' | 'plain' | 'said' | 'question';
  /** Above the text; empty for none. */
  heading: string;
  text: string;
  /** Minute of the talk, or null. */
  minute: number | null;
  mustAsk: boolean;
  /** Ruled lines below it. */
  lines: number;
}

/**
 * What a panel holds, in millimeters: half of the lower of the two papers without its margins (Letter, 255 mm), and half
 * of the narrower one (A4, 186 mm), without the inner margins of the panel, and a little less, since texts are guessed.
 */
export const PANEL_HEIGHT = 118.5;
const PANEL_WIDTH = 84;

/** From one ruled line to the next, in millimeters. */
export const GRID_LINE = 8.5;

const MILLIMETERS_PER_POINT = 25.4 / 72;
const LINE_SPACING = 1.25;
const GAP = 1.5;
const HEADING = 6.5;

const POINTS: Readonly<Record<FoldPiece['look'], number>> = {
  small: 9,
  contact: 13,
  plain: 10.5,
  said: 10.5,
  question: 10.5,
};

/** Room beside a question for its minute, in millimeters. */
const MINUTE_WIDTH = 11;
/** "Must ask" in its frame, as signs of the same width at most. */
const MUST_ASK = 'MUST ASK MM ';

/** The lines of a text in a panel, at most; see wrapEstimate. */
export function linesOf(look: FoldPiece['look'], text: string): string[] {
  const width = PANEL_WIDTH - (look === 'question' ? MINUTE_WIDTH : 0);
  return wrapEstimate(text, width / (POINTS[look] * MILLIMETERS_PER_POINT));
}

/** The height of a piece in its panel, at most, in millimeters. */
export function heightOf({ look, heading, text, minute, mustAsk, lines }: FoldPiece): number {
  const beside = minute !== null && look !== 'question' ? 'MMMMMM' : '';
  const texts = text === '' ? 0 : linesOf(look, `${mustAsk ? MUST_ASK : ''}${beside}${text}`).length;
  const high = texts * POINTS[look] * MILLIMETERS_PER_POINT * LINE_SPACING;
  return (heading === '' ? 0 : HEADING) + high + lines * GRID_LINE + GAP;
}
