import { CLOCK_DOUBT_TEXTS } from '../../../domain/talk/talk-clock.ts';

interface ClockDoubtProps {
  doubt: keyof typeof CLOCK_DOUBT_TEXTS;
  onRead: () => void;
}

/** Why the clock may be wrong. */
export function ClockDoubt({ doubt, onRead }: ClockDoubtProps) {
  return (
    <div class="notice notice-warning" role="alert">
      <p>{CLOCK_DOUBT_TEXTS[doubt]}</p>
      {doubt === 'set-back' && (
        <button type="button" class="button-quiet" onClick={onRead}>
          I have read this
        </button>
      )}
    </div>
  );
}
