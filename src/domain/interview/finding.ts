/** The kinds of fact that the asker can find out about a contact. */
export const FINDING_KINDS = [
  'earlier-employer',
  'earlier-role',
  'move',
  'project',
  'talk-or-article',
  'school-or-training',
  'shared-acquaintance',
  'news',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** One fact the asker found. `from` and `to` are the two ends of a move; every other kind has one detail. */
export type Finding =
  | { id: string; kind: 'move'; from: string; to: string }
  | { id: string; kind: Exclude<FindingKind, 'move'>; detail: string };
