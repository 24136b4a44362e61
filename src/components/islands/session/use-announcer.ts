import { useCallback, useState } from 'preact/hooks';

/** What was done last, for screen readers. The same words twice differ in a space that nobody hears. */
export function useAnnouncer(): [string, (text: string) => void] {
  const [text, setText] = useState('');
  const announce = useCallback((next: string) => setText((last) => (last === next ? `${next}\u00A0` : next)), []);
  return [text, announce];
}
