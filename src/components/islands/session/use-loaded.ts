import { useEffect, useState } from 'preact/hooks';

/** A part of the page that is loaded after the rest, and only once it is wanted. `load` must stay the same. */
export function useLoaded<Part extends object>(
  load: () => Promise<Part>,
  isWanted = true,
): Part | 'loading' | 'failed' {
  const [part, setPart] = useState<Part | 'loading' | 'failed'>('loading');
  useEffect(() => {
    if (isWanted) load().then(setPart, () => setPart('failed'));
  }, [load, isWanted]);
  return part;
}
