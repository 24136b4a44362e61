import type { Way } from './way.ts';

export const WAYS: readonly { id: Way; label: string; placeLabel: string; placeHint: string }[] = [
  { id: 'video', label: 'Video', placeLabel: 'Link', placeHint: 'The address of the video room' },
  { id: 'phone', label: 'Phone', placeLabel: 'Number', placeHint: 'The number to call, and who calls' },
  { id: 'in-person', label: 'In person', placeLabel: 'Place', placeHint: 'Street and door, or the name of the café' },
];
