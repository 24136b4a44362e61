/** Asks before the page is left for as long as `isNeeded` says so: only while something typed is not saved. */
export function warnBeforeLeaving(isNeeded: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (isNeeded()) event.preventDefault();
  });
}
