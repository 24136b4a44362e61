import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** False until `area` has come into view. */
export function useSeen(area: RefObject<HTMLElement>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      setSeen(true);
    });
    if (area.current) watch.observe(area.current);
    return () => watch.disconnect();
  }, [area]);
  return isSeen;
}
