import type { Interview } from '../../../domain/interview/interview.ts';
import type { Talk } from '../../../domain/talk/talk.ts';

/** What the parts of a talk that has begun work with. */
export interface RunningTalk {
  talk: Talk;
  /** The instant of this look, UTC, ISO 8601. */
  instant: string;
  /** Minutes before the end at which to look at the clock (norm time-check). */
  checkMinutes: number;
  /** The wording of each question, by the id of its line. */
  texts: ReadonlyMap<string, string>;
  act: (edit: (talk: Talk) => Talk) => void;
  change: (edit: (interview: Interview) => Interview) => void;
  announce: (text: string) => void;
}
