import type { ToolNorms } from '../norms/tool-norms.ts';
import { capitalized, numberInWords } from '../text/number-in-words.ts';

/** A pack is printed for one class at a time. */
export const PUPILS_MOST = 40;

/** The pages that each pupil gets: the cover, the sheet, the debrief, the reflection. */
const PAGES_PER_PUPIL = 4;

/** Something to write about, with lines to write on. */
export interface PackPrompt {
  label: string;
  hint: string;
  lines: number;
}

/** The texts of a class pack that no other sheet has. */
export interface ClassPack {
  instructions: string[];
  /** The draft of the message, on the cover. */
  message: PackPrompt;
  reflection: PackPrompt[];
}

/** The number of pupils that somebody typed, 1 to 40; null for what is no such number. */
export function readPupils(typed: string): number | null {
  const number = /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : 0;
  return number >= 1 && number <= PUPILS_MOST ? number : null;
}

/** What a pack for some pupils comes to, in a sentence. */
export function packSizeText(pupils: number): string {
  const all = pupils * PAGES_PER_PUPIL;
  return pupils === 1
    ? `One pupil: ${all} pages.`
    : `${pupils} pupils: ${all} pages, ${PAGES_PER_PUPIL} for each. Printed on both sides, two sheets of paper for each.`;
}

/** The cover and the reflection; the numbers come from the norms of the talk. */
export function classPack(norms: ToolNorms): ClassPack {
  const minutes = numberInWords(norms.talkLength.usual);
  const left = numberInWords(norms.timeCheckMinutes);
  const mustAsks = numberInWords(norms.mustAsks);
  return {
    instructions: [
      'Choose a person whose work you want to understand. Tell your teacher and somebody at home whom you will talk to, when and where.',
      `Write to them in a few sentences: who you are, why you ask them, and that ${minutes} minutes are enough. Say that no is all right.`,
      `Fill in the sheet. Write a question next to each part of the talk. ${capitalized(mustAsks)} of them are marked: ask those even when time is short.`,
      'Begin on time. Ask whether you may take notes, write by hand, and record nothing.',
      `Look at the clock: when ${left} minutes are left, say so. Stop at ${minutes}, unless they want to go on. Ask nobody for a job.`,
      'Right after the talk, fill in the debrief while you still hear their voice.',
      'Thank them in writing, within a day. Name one thing that they said and that you will use.',
      'Sleep on it. Then write the reflection, and bring all pages to class.',
    ],
    message: { label: 'My message', hint: 'Write it here first. Read it aloud, then copy it out.', lines: 9 },
    reflection: [
      {
        label: 'What did you believe about this work before, and what do you believe now?',
        hint: 'Say which sentence of theirs made the difference.',
        lines: 5,
      },
      {
        label: 'Which of your questions opened the talk up, and which one fell flat?',
        hint: 'Copy both, and say why you think so.',
        lines: 4,
      },
      {
        label: 'What is one person’s view, and what would others in this work say, too?',
        hint: 'Whom could you ask to find out?',
        lines: 4,
      },
      {
        label: 'What speaks for this work for you, and what against it?',
        hint: 'It is all right to be undecided.',
        lines: 4,
      },
      { label: 'What will you do next, and by when?', hint: 'One small thing is enough.', lines: 3 },
    ],
  };
}
