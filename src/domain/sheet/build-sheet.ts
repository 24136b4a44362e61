import type { Interview } from '../interview/interview.ts';
import type { Me } from '../interview/me.ts';
import { purposeText } from '../interview/purpose-texts.ts';
import { WAYS } from '../interview/way-texts.ts';
import { whereText } from '../meeting/where-text.ts';
import type { ToolNorms } from '../norms/tool-norms.ts';
import { talkMinutesOf } from '../questions/asker-of.ts';
import { FAMILIES } from '../questions/family-texts.ts';
import type { ShownItem } from '../questions/question-list.ts';
import { formatDay, formatTime } from '../schedule/format-meeting.ts';
import { timeCheckMinute } from '../talk/time-check.ts';
import { introductionPhrase } from '../text/introduction.ts';
import { joinList } from '../text/join-list.ts';
import { tidy, tidyPhrase } from '../text/tidy.ts';
import { sheetAgenda } from './sheet-agenda.ts';
import { sheetDebrief } from './sheet-debrief.ts';
import { sheetGrid } from './sheet-grid.ts';
import { sheetPlan, type SheetPlan } from './sheet-plans.ts';
import type { Sheet, SheetQuestion } from './sheet.ts';

/** A list of at most so many questions gets more lines below each. */
const FEW_QUESTIONS = 7;

/**
 * The sheet of an interview with all the lines of its plan; see fitLines. Questions without a wording are left out: the
 * questions step says so.
 */
export function buildSheet(interview: Interview, me: Me, shown: readonly ShownItem[], norms: ToolNorms): Sheet {
  const minutes = talkMinutesOf(interview, norms);
  const plan = sheetPlan(interview.sheetSpace);
  const asked = shown.filter((one) => tidy(one.text) !== '');
  const aims = interview.aims.map((aim) => tidy(aim)).filter((aim) => aim !== '');
  const questions = sheetQuestions(asked, plan);
  return {
    plan,
    contact: contactLine(interview),
    details: meetingDetails(interview, minutes),
    purpose: interview.purpose ? purposeText(interview.purpose).label : '',
    aims,
    openingLines: openingLines(interview, me, thanksAndTime(asked, minutes)),
    questions,
    timeCheck: timeCheck(minutes, norms),
    closingLines: closingLines(interview),
    nextStepLines: plan.nextStepLines,
    minutes,
    agenda: sheetAgenda(minutes, interview.meeting.agenda, norms),
    debrief: sheetDebrief(interview.debrief, shown),
    // What opens a talk is said, and there is nothing to compare about it.
    grid: sheetGrid(
      tidy(interview.contact.name),
      aims,
      questions.filter((_question, index) => asked[index]?.item.family !== 'opening'),
    ),
    code: null,
  };
}

function contactLine(interview: Interview): string {
  const { name, role, organization } = interview.contact;
  return [name, role, organization]
    .map((part) => tidy(part))
    .filter((part) => part !== '')
    .join(', ');
}

function meetingDetails(interview: Interview, minutes: number): { label: string; text: string }[] {
  const { date, time, way } = interview.meeting;
  const where = whereText(interview.meeting, interview.message.details.myPhone ?? '');
  const when = [formatDay(date), formatTime(time)].filter((part) => part !== '').join(', ');
  const wayText = WAYS.find((one) => one.id === way);
  const details = [
    { label: 'When', text: when },
    { label: wayText?.placeLabel ?? 'Where', text: tidy(where) },
    { label: 'Length', text: `${minutes} minutes` },
  ];
  return details.filter((detail) => detail.text !== '');
}

/** What the questions of the list leave to be said at the start: thanks, and whether the time is still all right. */
function thanksAndTime(asked: readonly ShownItem[], minutes: number): string {
  const check = asked.find((one) => one.question?.intent === 'time-check');
  if (!check) return `Thank you for making time. Are ${minutes} minutes still all right for you?`;
  return /\bthank/iu.test(check.text) ? '' : 'Thank you for making time.';
}

/** The first half minute: thanks and time, who, why (norm introduction-length). */
function openingLines(interview: Interview, me: Me, opening: string): string[] {
  const introduction = introductionPhrase(me.introduction);
  const aims = interview.aims.map((aim) => tidyPhrase(aim.replaceAll('?', ''))).filter((aim) => aim !== '');
  return [
    opening,
    introduction === '' ? '' : `I am ${introduction}.`,
    aims.length === 0 ? '' : `What I hope to understand: ${joinList(aims)}.`,
    'Is it all right if I take notes?',
  ].filter((line) => line !== '');
}

function closingLines(interview: Interview): string[] {
  const thanks = 'Thank you. This helped me, and I will tell you what I did with it.';
  return interview.purpose === 'after-rejection'
    ? ['Thank you for being open with me. I accept the decision, and I can work with this.']
    : [thanks, 'May I write to you again when I have taken a step?'];
}

/** Lines to write on: as many as the plan has for a list of this length. */
function sheetQuestions(asked: readonly ShownItem[], plan: SheetPlan): SheetQuestion[] {
  const lines = asked.length <= FEW_QUESTIONS ? plan.lines.few : plan.lines.many;
  let startsAt = 0;
  return asked.map((one) => {
    const question = {
      id: one.item.id,
      text: tidy(one.text),
      family: FAMILIES.find((family) => family.id === one.item.family)?.label ?? '',
      mustAsk: one.item.mustAsk,
      startsAt,
      lines: one.item.family === 'opening' && !plan.opensWithLines ? 0 : lines,
    };
    startsAt += one.item.minutes;
    return question;
  });
}

/** Norm time-check: say when time is nearly up, and ask rather than overrun. */
function timeCheck(minutes: number, norms: ToolNorms): Sheet['timeCheck'] {
  const minute = timeCheckMinute(minutes, norms.timeCheckMinutes);
  if (minute === null) return null;
  return { minute, text: `We have ${norms.timeCheckMinutes} minutes left. May I ask what matters most to me?` };
}
