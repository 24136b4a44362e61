/** Says that something was not done because its part of the page did not arrive. */
export function EngineTrouble() {
  return (
    <p class="notice notice-warning engine-trouble" role="alert">
      This was not done: a part of the page could not be loaded. Your list and your words are safe, and the rest works.
      Press the button again, or reload the page.
    </p>
  );
}
