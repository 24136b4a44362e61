import { agendaRows } from '../meeting/agenda-rows.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { ToolNorms } from '../norms/tool-norms.ts';
import type { SheetAgendaRow } from './sheet.ts';

/** The parts of a talk that have minutes, for a card; see agendaRows. They add up to the length of the talk. */
export function sheetAgenda(minutes: number, given: Meeting['agenda'], norms: ToolNorms): SheetAgendaRow[] {
  return agendaRows(minutes, given, [], norms)
    .filter((row) => row.minutes > 0)
    .map(({ label, startsAt, minutes: length }) => ({ family: label, startsAt, minutes: length }));
}
