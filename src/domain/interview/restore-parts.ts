import { readChoice, readList, readNumber, readObject, readText, type Reader } from '../saving/reader.ts';
import { CONNECTION_IDS } from './connection.ts';
import { FINDING_KINDS, type Finding } from './finding.ts';
import type { Contact } from './interview.ts';
import { readItem, readItems } from './restore-items.ts';
import { isTextId, readDraft, readSent } from './restore-message.ts';
import { readNote } from './restore-note.ts';
import { KNOWN_CHANGES, LIST_CHANGES, UNDO_KINDS, type Undo } from './removed-thing.ts';

/** The person asked. */
export function readContact(reader: Reader, value: unknown): Contact {
  const fields = readObject(reader, value, 'The contact', [
    'name',
    'addressAs',
    'role',
    'organization',
    'connection',
    'sharedContact',
    'connectionDetail',
  ]);
  return {
    name: readText(reader, fields.get('name'), 'The name of the contact'),
    addressAs: readText(reader, fields.get('addressAs'), 'How to address the contact'),
    role: readText(reader, fields.get('role'), 'The role of the contact'),
    organization: readText(reader, fields.get('organization'), 'The organization of the contact'),
    connection: readChoice(reader, fields.get('connection'), 'How you know of them', CONNECTION_IDS),
    sharedContact: readText(reader, fields.get('sharedContact'), 'The shared contact'),
    connectionDetail: readText(reader, fields.get('connectionDetail'), 'The words on how you know of them'),
  };
}

/** One finding, or null where its kind is not known. */
export function readFinding(reader: Reader, value: unknown, path: string): Finding | null {
  const fields = readObject(reader, value, path, ['id', 'kind', 'detail', 'from', 'to']);
  const kind = readChoice(reader, fields.get('kind') ?? '', `${path}, kind`, FINDING_KINDS);
  const id = readText(reader, fields.get('id'), `${path}, id`);
  if (kind === null) return null;
  if (kind === 'move') {
    return {
      id,
      kind,
      from: readText(reader, fields.get('from'), `${path}, from`),
      to: readText(reader, fields.get('to'), `${path}, to`),
    };
  }
  return { id, kind, detail: readText(reader, fields.get('detail'), `${path}, detail`) };
}

/** What was taken away last, or null. */
export function readUndo(reader: Reader, value: unknown): Undo | null {
  if (value === null) return null;
  const fields = readObject(reader, value, 'What can be put back', [
    'kind',
    'note',
    'place',
    'item',
    'items',
    'change',
    'known',
    'finding',
    'message',
    'draft',
    'paragraph',
    'text',
    'sent',
  ]);
  const place = () => readNumber(reader, fields.get('place'), 'Its place', { least: 0, most: 500, instead: 0 });
  switch (readChoice(reader, fields.get('kind') ?? '', 'What can be put back', UNDO_KINDS)) {
    case 'note': {
      const note = readNote(reader, fields.get('note'));
      return note && { kind: 'note', note };
    }
    case 'list':
      return readListUndo(reader, fields);
    case 'question': {
      const item = readItem(reader, fields.get('item'), 'The removed question');
      return item && { kind: 'question', item, place: place() };
    }
    case 'finding': {
      const finding = readFinding(reader, fields.get('finding'), 'The removed finding');
      return finding && { kind: 'finding', finding, place: place() };
    }
    case 'draft': {
      const message = readText(reader, fields.get('message'), 'The message of the removed draft');
      return isTextId(reader, message, 'The removed draft')
        ? { kind: 'draft', message, draft: readDraft(reader, fields.get('draft'), 'The removed draft') }
        : null;
    }
    case 'paragraph': {
      const message = readText(reader, fields.get('message'), 'The message of the removed paragraph');
      const paragraph = readText(reader, fields.get('paragraph'), 'The removed paragraph');
      const isValid = [message, paragraph].every((one) => isTextId(reader, one, 'The removed paragraph'));
      const text = readText(reader, fields.get('text'), 'The text of the removed paragraph');
      return isValid ? { kind: 'paragraph', message, paragraph, text } : null;
    }
    case 'subject': {
      const message = readText(reader, fields.get('message'), 'The message of the removed subject');
      const text = readText(reader, fields.get('text'), 'The text of the removed subject');
      return isTextId(reader, message, 'The removed subject') ? { kind: 'subject', message, text } : null;
    }
    case 'sent':
      return { kind: 'sent', sent: readSent(reader, fields.get('sent'), 'The removed note'), place: place() };
    case null:
      return null;
  }
}

function readListUndo(reader: Reader, fields: ReadonlyMap<string, unknown>): Undo {
  const changes = [...LIST_CHANGES, ...KNOWN_CHANGES];
  const change = readChoice(reader, fields.get('change') ?? '', 'The change of the list', changes) ?? 'made';
  const items = readItems(reader, fields.get('items'), 'Earlier question');
  if (change !== 'known' && change !== 'brought-back') return { kind: 'list', change, items };
  const known = readKnown(reader, fields.get('known'), 'Question known earlier');
  return { kind: 'list', change, items, known };
}

/** Ids of questions to which the asker knows the answer. */
export function readKnown(reader: Reader, value: unknown, path: string): string[] {
  return readList(reader, value, path, (id, idPath) => readText(reader, id, idPath));
}
