import { numberInWords } from '../../domain/text/number-in-words.ts';
import type { ToolNorms } from '../../domain/norms/tool-norms.ts';
import { normValue } from './norms.ts';

/** The norms that the tools compute with. Families that the agenda norm gives no minutes take theirs from the work. */
export async function toolNorms(): Promise<ToolNorms> {
  const adviceAndPeople = await normValue('agenda', 'adviceAndPeople');
  return {
    talkLength: {
      short: await normValue('talk-length', 'short'),
      usual: await normValue('talk-length', 'usual'),
      long: await normValue('talk-length', 'long'),
      longest: await normValue('talk-length', 'longest'),
      afterRejection: await normValue('rejection-talk-length', 'usual'),
    },
    agenda: {
      opening: await normValue('agenda', 'opening'),
      path: await normValue('agenda', 'path'),
      work: await normValue('agenda', 'work'),
      'hard-parts': await normValue('agenda', 'hardParts'),
      'entry-and-skills': await normValue('agenda', 'entryAndSkills'),
      trends: 0,
      culture: 0,
      advice: adviceAndPeople / 2,
      people: adviceAndPeople / 2,
      closing: await normValue('agenda', 'closing'),
    },
    questionsToPrepare: await normValue('question-count', 'prepare'),
    mustAsks: await normValue('must-asks', 'count'),
    requestWords: {
      fewest: await normValue('request-length', 'fewest'),
      most: await normValue('request-length', 'most'),
      amber: await normValue('request-length', 'amber'),
      red: await normValue('request-length', 'red'),
    },
    offerWeeksWord: numberInWords(await normValue('proposed-times', 'weeks')),
    subjectCharacters: await normValue('subject-length', 'most'),
    linkedinNoteCharacters: await normValue('linkedin-note', 'basic'),
    timeCheckMinutes: await normValue('time-check', 'minutesBefore'),
    questionWords: await normValue('question-words', 'most'),
  };
}
