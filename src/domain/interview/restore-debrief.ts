import {
  CONFIDENCE_IDS,
  ENTRY_KIND_IDS,
  LEAD_KIND_IDS,
  LEANING_IDS,
  LEARNED_IDS,
  MENTION_IDS,
  type Debrief,
  type DebriefEntry,
  type Lead,
  type NextStep,
} from '../debrief/debrief.ts';
import { choice, choiceOr, day, flag, group, list, text, textOrNull, type Read } from '../saving/reader.ts';

/** One thing that was said. */
export const readEntry: Read<DebriefEntry> = group((field) => ({
  id: field('id', text),
  questionId: field('questionId', textOrNull),
  kind: field('kind', choice(ENTRY_KIND_IDS)),
  text: field('text', text),
}));

/** A lead. Where its kind is not known it counts as a person, so that the name stays. */
export const readLead: Read<Lead> = group((field) => ({
  id: field('id', text),
  kind: field('kind', choiceOr(LEAD_KIND_IDS, 'person')),
  name: field('name', text),
  detail: field('detail', text),
  mention: field('mention', choiceOr(MENTION_IDS, 'not-asked')),
}));

/** Something that the asker means to do. */
export const readNextStep: Read<NextStep> = group((field) => ({
  id: field('id', text),
  text: field('text', text),
  date: field('date', day),
  isDone: field('isDone', flag),
}));

/** What the asker wrote down after the talk. */
export const readDebrief: Read<Debrief> = group((field) => ({
  talkedOn: field('talkedOn', day),
  entries: field('entries', list(readEntry)),
  takenJots: field('takenJots', list(text)),
  surprised: field('surprised', text),
  changedMind: field('changedMind', text),
  howItRan: field('howItRan', text),
  aimAnswers: field('aimAnswers', list(group((answer) => ({ aim: answer('aim', text), text: answer('text', text) })))),
  leads: field('leads', list(readLead)),
  nextSteps: field('nextSteps', list(readNextStep)),
  learned: field('learned', choice(LEARNED_IDS)),
  confidence: field('confidence', choice(CONFIDENCE_IDS)),
  verdict: field(
    'verdict',
    group((verdict) => ({ leaning: verdict('leaning', choice(LEANING_IDS)), text: verdict('text', text) })),
  ),
}));
