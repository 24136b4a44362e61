import type { ToolNorms } from '../norms/tool-norms.ts';
import { FAMILIES } from '../questions/family-texts.ts';
import type { Family } from '../questions/family.ts';
import { familyMinutes } from '../questions/family-minutes.ts';
import { agendaOf } from './agenda.ts';
import type { Meeting } from './meeting.ts';

/** One part of the talk on the agenda. */
export interface AgendaRow {
  family: Family;
  label: string;
  aim: string;
  minutes: number;
  /** Minute of the talk at which it begins. */
  startsAt: number;
  /** Minutes that the questions of this part take. */
  questionMinutes: number;
  /** Whether the asker gave it its minutes. */
  isGiven: boolean;
}

/** The agenda in the order of the talk. Parts without minutes and without questions are there, too, to be given some. */
export function agendaRows(
  minutes: number,
  given: Meeting['agenda'],
  lines: readonly { family: Family; minutes: number }[],
  norms: ToolNorms,
): AgendaRow[] {
  const agenda = agendaOf(minutes, given, norms);
  const asked = familyMinutes(lines);
  let startsAt = 0;
  return FAMILIES.map(({ id, label, aim }) => {
    const questionMinutes = asked.find(({ family }) => family === id)?.minutes ?? 0;
    const row = {
      family: id,
      label,
      aim,
      minutes: agenda[id],
      startsAt,
      questionMinutes,
      isGiven: given[id] !== undefined,
    };
    startsAt += agenda[id];
    return row;
  });
}
