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
