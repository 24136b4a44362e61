import { useEffect, useState } from 'preact/hooks';
import { canShare, share, type Shared } from '../../../platform/share.ts';

/** Hands the message over to an app of the device, where the browser can. */
export function ShareButton({ title, text }: Shared) {
  const [isRefused, setRefused] = useState(false);
  useEffect(() => setRefused(false), [text]);
  if (!canShare()) return null;
  return (
    <span class="copy">
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          void share({ title, text }).then((isDone) => setRefused(!isDone));
        }}
      >
        Share …
      </button>
      <span class="copy-outcome" role="status">
        {isRefused && 'The browser did not allow it. Copy it instead.'}
      </span>
    </span>
  );
}
