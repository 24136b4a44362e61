import { comeBackEntry } from '../../../domain/debrief/come-back.ts';
import { googleCalendarLink } from '../../../domain/schedule/google-calendar-link.ts';
import { writeCalendar } from '../../../domain/schedule/icalendar.ts';

/** What makes a reminder for the visitor's calendar. Only ComeBack.tsx imports it, with the first touch. */
export const comeBackTools = { comeBackEntry, googleCalendarLink, writeCalendar };
