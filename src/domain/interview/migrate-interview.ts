/** Interviews of schema 1 knew neither locked nor known questions, nor which change of a list can be undone. */
export function fromSchema1(data: unknown): unknown {
  if (!isGroup(data)) return data;
  const { questions, undo } = data;
  return {
    ...data,
    questions: isGroup(questions) ? { ...questions, known: [], items: withLocks(questions['items']) } : questions,
    undo: isGroup(undo) ? undoFromSchema1(undo) : undo,
  };
}

/**
 * Interviews of schema 2 had one tone, nothing that was sent and no zones. A draft was one text; it stays one, so that
 * every word that was typed is where it was.
 */
export function fromSchema2(data: unknown): unknown {
  if (!isGroup(data)) return data;
  const { contact, message, undo } = data;
  return {
    ...data,
    contact: isGroup(contact) ? { ...contact, addressAs: '' } : contact,
    message: isGroup(message) ? messageFromSchema2(message) : message,
    undo: isGroup(undo) && undo['kind'] === 'draft' ? { ...undo, draft: draftFromSchema2(undo['draft']) } : undo,
  };
}

function messageFromSchema2(message: Record<string, unknown>): unknown {
  const { drafts } = message;
  return {
    ...message,
    drafts: isGroup(drafts)
      ? Object.fromEntries(Object.entries(drafts).map(([id, draft]) => [id, draftFromSchema2(draft)]))
      : drafts,
    tone: 'plain',
    sent: [],
    myZone: '',
    contactZone: '',
    proposedTimes: [],
  };
}

function draftFromSchema2(draft: unknown): unknown {
  if (!isGroup(draft)) return draft;
  const { body, ...others } = draft;
  return { ...others, whole: body, tone: null, variants: {}, edits: {} };
}

function undoFromSchema1(undo: Record<string, unknown>): unknown {
  if (undo['kind'] === 'list') return { ...undo, items: withLocks(undo['items']), change: 'made' };
  if (undo['kind'] === 'question') return { ...undo, item: withLock(undo['item']) };
  return undo;
}

function withLocks(items: unknown): unknown {
  return Array.isArray(items) ? items.map((item: unknown) => withLock(item)) : items;
}

function withLock(item: unknown): unknown {
  return isGroup(item) ? { ...item, locked: false } : item;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
