import { readChoice, readNumber, readObject, readTextOrNull, type Reader } from '../saving/reader.ts';
import { REMOVED_NOTE_KINDS, type RemovedNote } from './removed-note.ts';
import { readEntry, readLead, readNextStep } from './restore-debrief.ts';
import { readAddedItem, readAgenda } from './restore-meeting.ts';
import { readJot, readTalk } from './restore-talk.ts';

const NOTE_KEYS = ['kind', 'place', 'entry', 'lead', 'step', 'item', 'questionId', 'jot', 'agenda', 'talk'];

/** What was taken away last of the meeting, the talk or the debrief, or null. */
export function readNote(reader: Reader, value: unknown): RemovedNote | null {
  const fields = readObject(reader, value, 'The removed note', NOTE_KEYS);
  const place = () => readNumber(reader, fields.get('place'), 'Its place', { least: 0, most: 500, instead: 0 });
  const kind = readChoice(reader, fields.get('kind') ?? '', 'The removed note', REMOVED_NOTE_KINDS);
  switch (kind) {
    case 'entry':
      return { kind, entry: readEntry(reader, fields.get('entry'), 'The removed entry'), place: place() };
    case 'lead':
      return { kind, lead: readLead(reader, fields.get('lead'), 'The removed lead'), place: place() };
    case 'next-step':
      return { kind, step: readNextStep(reader, fields.get('step'), 'The removed step'), place: place() };
    case 'checklist-item':
      return { kind, item: readAddedItem(reader, fields.get('item'), 'The removed item'), place: place() };
    case 'jot': {
      const questionId = readTextOrNull(reader, fields.get('questionId'), 'The question of the removed jot');
      return { kind, questionId, jot: readJot(reader, fields.get('jot'), 'The removed jot'), place: place() };
    }
    case 'agenda':
      return { kind, agenda: readAgenda(reader, fields.get('agenda'), 'The removed agenda') };
    case 'talk': {
      const talk = readTalk(reader, fields.get('talk') ?? {});
      return talk && { kind, talk };
    }
    case null:
      return null;
  }
}
