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

/**
 * Interviews of schema 3 had one text for where the two meet, which was a link, a number or a place by the way of
 * meeting, and nothing about the talk and what comes after it.
 */
export function fromSchema3(data: unknown): unknown {
  if (!isGroup(data)) return data;
  const { meeting } = data;
  return {
    ...data,
    meeting: isGroup(meeting) ? meetingFromSchema3(meeting) : meeting,
    talk: null,
    debrief: {
      talkedOn: '',
      entries: [],
      takenJots: [],
      surprised: '',
      changedMind: '',
      howItRan: '',
      aimAnswers: [],
      leads: [],
      nextSteps: [],
      learned: null,
      confidence: null,
      verdict: { leaning: null, text: '' },
    },
    comparison: { marks: [] },
    followUp: { heardOn: '', changes: [] },
  };
}

function meetingFromSchema3(meeting: Record<string, unknown>): unknown {
  const { way, place } = meeting;
  const [isLink, isNumber] = [way === 'video', way === 'phone'];
  return {
    ...meeting,
    place: isLink || isNumber ? '' : place,
    link: isLink ? place : '',
    theirPhone: isNumber ? place : '',
    choice: null,
    caller: null,
    platform: '',
    checklist: { ticked: [], hidden: [], added: [] },
    agenda: {},
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
