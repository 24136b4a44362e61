/** Says that a part of the page did not arrive. */
export function PartMissing() {
  return (
    <p class="notice notice-warning" role="alert">
      A part of the page could not be loaded. Your words are safe, and the rest works. Reload the page to have it.
    </p>
  );
}
