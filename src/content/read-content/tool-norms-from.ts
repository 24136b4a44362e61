import { numberInWords } from '../../domain/text/number-in-words.ts';
import type { ToolNorms } from '../../domain/norms/tool-norms.ts';

/**
 * The norms that the tools compute with, out of the norms as they are written: `valueOf` gives the number of a norm by
 * its id and the name of the value. Families that the agenda norm gives no minutes take theirs from the work.
 */
export function toolNormsFrom(valueOf: (norm: string, value: string) => number): ToolNorms {
  const adviceAndPeople = valueOf('agenda', 'adviceAndPeople');
  return {
    talkLength: {
      short: valueOf('talk-length', 'short'),
      usual: valueOf('talk-length', 'usual'),
      long: valueOf('talk-length', 'long'),
      longest: valueOf('talk-length', 'longest'),
      afterRejection: valueOf('rejection-talk-length', 'usual'),
    },
    agenda: {
      opening: valueOf('agenda', 'opening'),
      path: valueOf('agenda', 'path'),
      work: valueOf('agenda', 'work'),
      'hard-parts': valueOf('agenda', 'hardParts'),
      'entry-and-skills': valueOf('agenda', 'entryAndSkills'),
      trends: 0,
      culture: 0,
      advice: adviceAndPeople / 2,
      people: adviceAndPeople / 2,
      closing: valueOf('agenda', 'closing'),
    },
    questionsToPrepare: valueOf('question-count', 'prepare'),
    mustAsks: valueOf('must-asks', 'count'),
    requestWords: {
      fewest: valueOf('request-length', 'fewest'),
      most: valueOf('request-length', 'most'),
      amber: valueOf('request-length', 'amber'),
      red: valueOf('request-length', 'red'),
    },
    timesToOffer: { fewest: valueOf('proposed-times', 'fewest'), most: valueOf('proposed-times', 'most') },
    offerWeeksWord: numberInWords(valueOf('proposed-times', 'weeks')),
    subjectCharacters: valueOf('subject-length', 'most'),
    linkedinNoteCharacters: valueOf('linkedin-note', 'basic'),
    linkedinNotePremiumCharacters: valueOf('linkedin-note', 'premium'),
    inmailCharacters: { subject: valueOf('inmail', 'subject'), body: valueOf('inmail', 'body') },
    nudges: { most: valueOf('nudges', 'most'), businessDays: valueOf('nudges', 'businessDays') },
    messagesUnanswered: { most: valueOf('messages-unanswered', 'most') },
    confirm: { daysBefore: valueOf('confirm', 'daysBefore') },
    thankYou: { hours: valueOf('thank-you', 'hours'), overdueHours: valueOf('thank-you', 'overdueHours') },
    reportBack: { fewestWeeks: valueOf('report-back', 'fewestWeeks'), mostWeeks: valueOf('report-back', 'mostWeeks') },
    updates: { months: valueOf('updates', 'months'), quietEndMonths: valueOf('updates', 'quietEndMonths') },
    timeCheckMinutes: valueOf('time-check', 'minutesBefore'),
    questionWords: valueOf('question-words', 'most'),
  };
}
