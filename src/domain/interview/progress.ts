import { whereText } from '../meeting/where-text.ts';
import { isCompleteFinding } from '../questions/candidates.ts';
import { joinList } from '../text/join-list.ts';
import { laidOutText } from '../sheet/laid-out-text.ts';
import { tidy } from '../text/tidy.ts';
import { isOwnWording } from './draft.ts';
import type { Interview } from './interview.ts';
import { AUDIENCES } from './audience-texts.ts';
import type { Me } from './me.ts';
import { purposeText } from './purpose-texts.ts';
import { STEPS, type Step, type StepText } from './step.ts';
import { formatDay } from '../schedule/format-meeting.ts';

/** Where a step stands. */
export interface StepProgress {
  step: StepText;
  /**
   * 'done' and 'started' tell of what was typed in it, 'ready' and 'waiting' of what the page has made from other steps
   * and either is whole or lacks something.
   */
  status: 'done' | 'started' | 'ready' | 'waiting' | 'open';
  /** The status as the visitor reads it. */
  statusText: string;
  /** What is in it so far; empty for nothing. */
  summary: string;
}

/**
 * The task list of one interview. Nothing is mandatory; 'done' means that the step has what later steps use. `me` are
 * the asker's own details, which messages need.
 */
export function progressOf(interview: Interview, me: Me): StepProgress[] {
  return STEPS.map((step) => ({ step, ...progressOfStep(interview, step.id, me) }));
}

function progressOfStep(interview: Interview, step: Step, me: Me): Omit<StepProgress, 'step'> {
  switch (step) {
    case 'purpose': {
      const audience = AUDIENCES.find((one) => one.id === interview.audience)?.label ?? '';
      const purpose = interview.purpose ? purposeText(interview.purpose).label : '';
      return progress([purpose !== '', audience !== ''], [purpose, audience]);
    }
    case 'contact': {
      const { name, role, organization } = interview.contact;
      const findings = interview.findings.filter((finding) => isCompleteFinding(finding)).length;
      const found = findings === 0 ? '' : counted(findings, 'finding');
      return progress([tidy(name) !== '', findings > 0], [tidy(name), tidy(role), tidy(organization), found]);
    }
    case 'questions': {
      const count = interview.questions.items.length;
      return progress([count > 0], [count === 0 ? '' : counted(count, 'question')]);
    }
    case 'message':
      return progressOfMessage(interview, me);
    case 'meeting': {
      const { date } = interview.meeting;
      const where = tidy(whereText(interview.meeting, interview.message.details.myPhone ?? ''));
      return progress([date !== '', where !== ''], [formatDay(date), where]);
    }
    case 'sheet': {
      const hasQuestion = interview.questions.items.some((item) => item.text === null || tidy(item.text) !== '');
      if (!hasQuestion) return { status: 'open', statusText: 'No questions yet', summary: '' };
      return { status: 'ready', statusText: 'Ready to print', summary: laidOutText(interview.sheetSpace) };
    }
    case 'talk':
      return progressOfTalk(interview);
    case 'debrief': {
      const { entries, nextSteps, learned } = interview.debrief;
      const notes = entries.filter(({ text }) => tidy(text) !== '').length;
      const next = nextSteps.filter(({ text }) => tidy(text) !== '').length;
      const summary = [notes === 0 ? '' : counted(notes, 'note'), next === 0 ? '' : counted(next, 'next step')];
      return progress([notes > 0, learned !== null], summary);
    }
    case 'follow-up':
      return progressOfFollowUp(interview);
    case 'compare': {
      const hasNotes = interview.debrief.entries.some(({ text }) => tidy(text) !== '');
      if (!hasNotes) return { status: 'open', statusText: 'No notes yet', summary: '' };
      return { status: 'ready', statusText: 'Ready to compare', summary: 'Your notes stand beside those of others' };
    }
  }
}

function progressOfTalk({ talk }: Interview): Omit<StepProgress, 'step'> {
  if (talk === null) return progress([false], []);
  const asked = talk.questions.filter(({ mark }) => mark === 'asked').length;
  const summary = `${asked} of ${counted(talk.questions.length, 'question')} asked`;
  if (talk.endedAt !== null) return { status: 'done', statusText: 'Done', summary };
  return { status: 'started', statusText: 'Going on', summary };
}

/** The dates are computed from what was sent, from the day of the talk, and from the asker’s own next steps. */
function progressOfFollowUp(interview: Interview): Omit<StepProgress, 'step'> {
  const { meeting, talk, debrief, message, followUp } = interview;
  const dates = [meeting.date, debrief.talkedOn, ...debrief.nextSteps.map(({ date }) => date)];
  const hasDate = talk !== null || message.sent.length > 0 || dates.some((date) => date !== '');
  if (!hasDate) return { status: 'open', statusText: 'No dates yet', summary: '' };
  const done = followUp.changes.filter(({ state }) => state === 'done').length;
  const summary = done === 0 ? 'What to send, and on which day' : `${counted(done, 'step')} marked as done`;
  return { status: 'ready', statusText: 'Dates ready', summary };
}

/** A message is composed from the other steps; whether it was sent, only the visitor knows. */
function progressOfMessage(interview: Interview, me: Me): Omit<StepProgress, 'step'> {
  const { contact, aims, findings, message } = interview;
  const edited = Object.values(message.drafts).filter((draft) => isOwnWording(draft)).length;
  if (edited > 0) {
    const summary = `${edited === 1 ? 'One message' : `${edited} messages`} in your words`;
    return { status: 'done', statusText: 'Edited by you', summary };
  }
  const told = [contact.name, contact.role, contact.organization, ...aims];
  const hasMaterial = told.some((text) => tidy(text) !== '') || findings.some((finding) => isCompleteFinding(finding));
  if (!hasMaterial) return progress([false], []);
  const lacks = [
    ...(tidy(me.name) === '' ? ['your name'] : []),
    ...(tidy(contact.name) === '' ? ['the name of the contact'] : []),
  ];
  if (lacks.length === 0) {
    return { status: 'ready', statusText: 'Ready to send', summary: 'A text waits for you to read it' };
  }
  const statusText = lacks.length === 2 ? 'Needs names' : 'Needs a name';
  return { status: 'waiting', statusText, summary: `A text waits; it lacks ${joinList(lacks)}` };
}

const STATUS_TEXTS = { done: 'Done', started: 'Started', open: 'Not started' } as const;

function progress(parts: readonly boolean[], summary: readonly string[]): Omit<StepProgress, 'step'> {
  const status = statusOf(parts);
  return { status, statusText: STATUS_TEXTS[status], summary: summary.filter((part) => part !== '').join(' · ') };
}

function statusOf(parts: readonly boolean[]): keyof typeof STATUS_TEXTS {
  if (parts.every((part) => part)) return 'done';
  return parts.some((part) => part) ? 'started' : 'open';
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
