import { choiceOr, group, list, noteDamage, number, text, textOrNull, type Read } from '../saving/reader.ts';
import { REMOVED_NOTE_KINDS, type RemovedNote } from './removed-note.ts';
import { KNOWN_CHANGES, LIST_CHANGES, UNDO_KINDS, type Undo } from './removed-thing.ts';
import { readFinding } from './restore-contact.ts';
import { readEntry, readLead, readNextStep } from './restore-debrief.ts';
import { readItem } from './restore-item.ts';
import { readAddedItem, readAgenda } from './restore-meeting.ts';
import { isTextId, readDraft, readSent } from './restore-message.ts';
import { readJot, readTalk } from './restore-talk.ts';

const place = number({ least: 0, most: 500, instead: 0 });

/** What was taken away last of the meeting, the talk or the debrief; null where it cannot be understood. */
export const readNote: Read<RemovedNote | null> = group((field) => {
  const kind = field('kind', choiceOr(REMOVED_NOTE_KINDS, null));
  switch (kind) {
    case 'entry':
      return { kind, entry: field('entry', readEntry), place: field('place', place) };
    case 'lead':
      return { kind, lead: field('lead', readLead), place: field('place', place) };
    case 'next-step':
      return { kind, step: field('step', readNextStep), place: field('place', place) };
    case 'checklist-item':
      return { kind, item: field('item', readAddedItem), place: field('place', place) };
    case 'jot':
      return {
        kind,
        questionId: field('questionId', textOrNull),
        jot: field('jot', readJot),
        place: field('place', place),
      };
    case 'agenda':
      return { kind, agenda: field('agenda', readAgenda) };
    case 'talk': {
      const talk = field('talk', readTalk);
      return talk && { kind, talk };
    }
    case null:
      return null;
  }
});

/** The id of a message or of a paragraph, or null. */
const textId: Read<string | null> = (reader, value, path) => {
  const id = text(reader, value, path);
  if (isTextId(id)) return id;
  noteDamage(reader, path, 'not an id');
  return null;
};

/** What was taken away last; null where it cannot be understood. */
export const readUndo: Read<Undo | null> = group((field) => {
  const kind = field('kind', choiceOr(UNDO_KINDS, null));
  switch (kind) {
    case 'note': {
      const note = field('note', readNote);
      return note && { kind, note };
    }
    case 'list': {
      const change = field('change', choiceOr([...LIST_CHANGES, ...KNOWN_CHANGES], 'made'));
      const items = field('items', list(readItem));
      if (change !== 'known' && change !== 'brought-back') return { kind, change, items };
      return { kind, change, items, known: field('known', list(text)) };
    }
    case 'question': {
      const item = field('item', readItem);
      return item && { kind, item, place: field('place', place) };
    }
    case 'finding': {
      const finding = field('finding', readFinding);
      return finding && { kind, finding, place: field('place', place) };
    }
    case 'draft': {
      const message = field('message', textId);
      return message === null ? null : { kind, message, draft: field('draft', readDraft) };
    }
    case 'paragraph': {
      const message = field('message', textId);
      const paragraph = field('paragraph', textId);
      if (message === null || paragraph === null) return null;
      return { kind, message, paragraph, text: field('text', text) };
    }
    case 'subject': {
      const message = field('message', textId);
      return message === null ? null : { kind, message, text: field('text', text) };
    }
    case 'sent':
      return { kind, sent: field('sent', readSent), place: field('place', place) };
    case null:
      return null;
  }
});
