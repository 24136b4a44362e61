import { GRID_LINE, heightOf, linesOf, PANEL_HEIGHT, type FoldPiece } from './fold-piece.ts';
import type { Sheet, SheetQuestion } from './sheet.ts';

/** A leaf of paper that is folded twice has so many panels. */
const PANELS_OF_A_LEAF = 4;

/** Lines for aims where none is written yet. */
const BLANK_AIMS = 2;

/** Parts of the questions that have lines below them, the must-asks first: the first part for which there is room counts. */
const SHARES_WITH_LINES = [1, 0.8, 0.6, 0.4, 0.2, 0];

/** Lines of one piece, so that a long text can go on in the next panel. */
const LINES_TOGETHER = 12;

/** One page of the booklet. */
export interface FoldPanel {
  id: string;
  pieces: FoldPiece[];
}

/** A sheet of paper with its four panels, in the order in which they are read. */
export interface FoldLeaf {
  id: string;
  panels: FoldPanel[];
}

/**
 * The booklet in the order in which they are read: who, why and how to open; the questions; how to close.
 * As many leaves as the texts need, four panels each, and none cut off. Room for writing gives way first.
 */
export function foldLeaves(sheet: Sheet): FoldLeaf[] {
  const front = packed(frontPieces(sheet));
  const end = packed(endPieces(sheet));
  const room = PANELS_OF_A_LEAF - front.length - end.length;
  const byNeed = sheet.questions.toSorted((one, other) => Number(other.mustAsk) - Number(one.mustAsk));
  const tries = SHARES_WITH_LINES.map((share) => {
    const lined = new Set(byNeed.slice(0, Math.ceil(byNeed.length * share)));
    return packed(questionPieces(sheet, (question) => lined.has(question)));
  });
  const questions = tries.find(({ length }) => length <= room) ?? tries.at(-1) ?? [];
  const told = [...front, ...questions, ...end];
  const missing = (PANELS_OF_A_LEAF - (told.length % PANELS_OF_A_LEAF)) % PANELS_OF_A_LEAF;
  const panels = [...told, ...Array.from({ length: missing }, (_none, index) => notesPanel(index))].map(
    (pieces, index) => ({ id: `panel-${index}`, pieces }),
  );
  return Array.from({ length: panels.length / PANELS_OF_A_LEAF }, (_none, index) => ({
    id: `leaf-${index}`,
    panels: panels.slice(index * PANELS_OF_A_LEAF, (index + 1) * PANELS_OF_A_LEAF),
  }));
}

/** Pieces into panels in their order, each as full as it can be. */
function packed(pieces: readonly FoldPiece[]): FoldPiece[][] {
  const panels: FoldPiece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const height = heightOf(piece);
    const panel = panels.at(-1);
    if (panel && height <= room) {
      panel.push(piece);
      room -= height;
    } else {
      panels.push([piece]);
      room = PANEL_HEIGHT - height;
    }
  }
  return panels;
}

function frontPieces(sheet: Sheet): FoldPiece[] {
  const { contact, details, purpose, aims, openingLines, plan } = sheet;
  const hasAims = aims.some((aim) => aim !== '');
  return [
    onePiece('brand', 'small', `Twenty Good Minutes · ${plan.title}`),
    ...(contact === '' ? [blank('contact', 'Contact')] : splitPieces('contact', 'contact', contact)),
    ...details.flatMap(({ label, text }) =>
      text === '' ? [blank(`detail-${label}`, label)] : splitPieces(`detail-${label}`, 'plain', `${label}: ${text}`),
    ),
    ...underHeading('Purpose and aims', [
      ...(purpose === '' ? [] : splitPieces('purpose', 'plain', purpose)),
      ...aims.flatMap((aim, index) => (aim === '' ? [] : splitPieces(`aim-${index}`, 'plain', `– ${aim}`))),
      ...(hasAims ? [] : [{ ...onePiece('aim-lines', 'plain', ''), lines: BLANK_AIMS }]),
    ]),
    ...underHeading('To open', splitPieces('opening', 'said', openingLines.join(' '))),
  ];
}

function questionPieces({ questions, timeCheck }: Sheet, hasLines: (question: SheetQuestion) => boolean): FoldPiece[] {
  const check = timeCheck === null ? [] : splitPieces('check', 'said', timeCheck.text, timeCheck.minute);
  const checkBefore = timeCheck === null ? -1 : questions.findIndex(({ startsAt }) => startsAt >= timeCheck.minute);
  const asked = questions.flatMap((question, index) => {
    const { text, family, startsAt, mustAsk, lines } = question;
    const isBlank = text === '';
    const [first, ...rest] = splitPieces(
      `question-${index}`,
      'question',
      `${index + 1}. ${isBlank ? family : text}`,
      startsAt,
    );
    if (!first) return [];
    const all = [{ ...first, mustAsk }, ...rest];
    const last = { ...(all.at(-1) ?? first), lines: isBlank || hasLines(question) ? lines : 0 };
    return [...(index === checkBefore ? check : []), ...all.slice(0, -1), last];
  });
  return [...asked, ...(checkBefore === -1 ? check : [])];
}

function endPieces({ closingLines, nextStepLines }: Sheet): FoldPiece[] {
  return [
    ...underHeading('To close', splitPieces('closing', 'said', closingLines.join(' '))),
    { ...onePiece('next-steps', 'plain', ''), heading: 'Next steps', lines: nextStepLines },
  ];
}

function notesPanel(index: number): FoldPiece[] {
  const lines = Math.floor((PANEL_HEIGHT - heightOf({ ...onePiece('', 'plain', ''), heading: 'Notes' })) / GRID_LINE);
  return [{ ...onePiece(`notes-${index}`, 'plain', ''), heading: 'Notes', lines }];
}

function underHeading(heading: string, [first, ...rest]: readonly FoldPiece[]): FoldPiece[] {
  return first ? [{ ...first, heading }, ...rest] : [];
}

function blank(id: string, label: string): FoldPiece {
  return { ...onePiece(id, 'plain', label), lines: 1 };
}

/** A text as one piece, or as several where it is long. */
function splitPieces(id: string, look: FoldPiece['look'], text: string, minute: number | null = null): FoldPiece[] {
  const lines = linesOf(look, text);
  const count = Math.max(1, Math.ceil(lines.length / LINES_TOGETHER));
  return Array.from({ length: count }, (_none, index) => ({
    ...onePiece(
      `${id}-${index}`,
      look,
      lines
        .slice(index * LINES_TOGETHER, (index + 1) * LINES_TOGETHER)
        .join('')
        .trim(),
    ),
    minute: index === 0 ? minute : null,
  }));
}

function onePiece(id: string, look: FoldPiece['look'], text: string): FoldPiece {
  return { id, look, heading: '', text, minute: null, mustAsk: false, lines: 0 };
}
