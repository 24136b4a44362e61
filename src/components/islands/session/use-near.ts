import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How far below the window something already counts as near: about half a small screen. */
const MARGIN = '0px 0px 300px 0px';

/** False until a part of the page is about to be seen. */
export function useNear(area: RefObject<HTMLElement>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (area.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        setNear(true);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(area.current);
    return () => observer.disconnect();
  }, [area]);
  return isNear;
}
