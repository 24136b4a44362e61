/** How the asker knows of the contact. It decides which message opens. */
export const CONNECTION_IDS = [
  'stranger',
  'read-or-heard',
  'alum',
  'shared-contact',
  'same-organization',
  'met',
] as const;

export type Connection = (typeof CONNECTION_IDS)[number];
