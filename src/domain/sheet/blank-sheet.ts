import type { ToolNorms } from '../norms/tool-norms.ts';
import { ESSENTIAL_FAMILIES } from '../questions/plan.ts';
import { FAMILIES } from '../questions/family-texts.ts';
import type { Family } from '../questions/family.ts';
import { sheetAgenda } from './sheet-agenda.ts';
import { fitLines } from './fit-lines.ts';
import { blankDebrief } from './sheet-debrief.ts';
import { sheetGrid } from './sheet-grid.ts';
import { sheetPlan } from './sheet-plans.ts';
import type { Sheet, SheetCode } from './sheet.ts';
import type { SheetVariant } from './variant.ts';

/** The families of a blank sheet, in the order of the talk; the work as it is stands twice, since it takes longest. */
const BLANK_FAMILIES: readonly Family[] = [
  'opening',
  'path',
  'work',
  'work',
  'hard-parts',
  'entry-and-skills',
  'advice',
  'people',
  'closing',
];

/** A sheet to fill in by hand, for a talk of the usual length. Minutes come from the agenda norm. */
export function blankSheet(norms: ToolNorms, variant: SheetVariant = 'one-page', code: SheetCode | null = null): Sheet {
  const plan = sheetPlan(variant);
  let startsAt = 0;
  const questions = BLANK_FAMILIES.map((family, index) => {
    const share = norms.agenda[family] / BLANK_FAMILIES.filter((one) => one === family).length;
    const question = {
      id: `blank-${index}`,
      text: '',
      family: FAMILIES.find((one) => one.id === family)?.label ?? '',
      mustAsk: MUST_ASKS.includes(family),
      startsAt,
      // A question is written by hand, too, so that even the shortest sheet has a line for it.
      lines: Math.max(1, plan.lines.many),
    };
    startsAt += share;
    return question;
  });
  const minutes = norms.talkLength.usual;
  return fitLines({
    plan,
    contact: '',
    details: ['When', 'Where', 'Length'].map((label) => ({ label, text: '' })),
    purpose: '',
    // A code takes the room of the third.
    aims: code === null ? ['', '', ''] : ['', ''],
    openingLines: [
      `Thank you for making time. Are ${minutes} minutes still all right for you?`,
      'Say who you are, and why you asked this person.',
      'Is it all right if I take notes?',
    ],
    questions,
    timeCheck: {
      minute: minutes - norms.timeCheckMinutes,
      text: `We have ${norms.timeCheckMinutes} minutes left. May I ask what matters most to me?`,
    },
    closingLines: [
      'Thank you. This helped me, and I will tell you what I did with it.',
      'May I write to you again when I have taken a step?',
    ],
    nextStepLines: plan.nextStepLines,
    minutes,
    agenda: sheetAgenda(minutes, {}, norms),
    debrief: blankDebrief(),
    grid: sheetGrid('', [], []),
    code,
  });
}

const MUST_ASKS: readonly Family[] = ESSENTIAL_FAMILIES.filter(
  (family) => family !== 'opening' && family !== 'closing',
);
