/** When situations come up, in the order in which one meets them. */
export const GROUP_IDS = ['first-ask', 'on-the-way', 'afterwards', 'for-the-person-asked'] as const;

export type Group = (typeof GROUP_IDS)[number];

export const GROUPS: readonly { id: Group; label: string }[] = [
  { id: 'first-ask', label: 'First asks' },
  { id: 'on-the-way', label: 'On the way' },
  { id: 'afterwards', label: 'Afterwards' },
  { id: 'for-the-person-asked', label: 'For the person who is asked' },
];
