/** How the two of you meet. */
export const WAY_IDS = ['video', 'phone', 'in-person'] as const;

export type Way = (typeof WAY_IDS)[number];

export const WAYS: readonly { id: Way; label: string; placeLabel: string; placeHint: string }[] = [
  { id: 'video', label: 'Video', placeLabel: 'Link', placeHint: 'The address of the video room' },
  { id: 'phone', label: 'Phone', placeLabel: 'Number', placeHint: 'The number to call, and who calls' },
  { id: 'in-person', label: 'In person', placeLabel: 'Place', placeHint: 'Street and door, or the name of the café' },
];
