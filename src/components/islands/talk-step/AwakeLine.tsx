import { useScreenAwake } from './use-screen-awake.ts';

/** Says whether the screen stays on. It stands last, since it is known late, and again whenever that changes. */
export function AwakeLine() {
  const isAwake = useScreenAwake();
  if (isAwake === null) return null;
  return (
    <p class="field-hint talk-awake">
      {isAwake
        ? 'The screen stays on while this page is in sight.'
        : 'This browser does not keep the screen on now. Touch it now and then, or let your screen stay on longer in the settings of the device. The clock goes on either way.'}
    </p>
  );
}
