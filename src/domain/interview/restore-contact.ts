import { choice, choiceOr, group, text, type Read } from '../saving/reader.ts';
import { CONNECTION_IDS } from './connection.ts';
import { FINDING_KINDS, type Finding } from './finding.ts';
import type { Contact } from './interview.ts';

/** The person asked. */
export const readContact: Read<Contact> = group((field) => ({
  name: field('name', text),
  addressAs: field('addressAs', text),
  role: field('role', text),
  organization: field('organization', text),
  connection: field('connection', choice(CONNECTION_IDS)),
  sharedContact: field('sharedContact', text),
  connectionDetail: field('connectionDetail', text),
}));

/** One finding, or null where its kind is not known. */
export const readFinding: Read<Finding | null> = group((field) => {
  const kind = field('kind', choiceOr(FINDING_KINDS, null));
  if (kind === null) return null;
  const id = field('id', text);
  if (kind === 'move') return { id, kind, from: field('from', text), to: field('to', text) };
  return { id, kind, detail: field('detail', text) };
});
