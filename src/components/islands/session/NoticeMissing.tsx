/** Says that there is trouble with what is saved, where the part of the page that tells more did not arrive. */
export function NoticeMissing() {
  return (
    <p class="notice notice-warning" role="alert">
      Something about what is saved here needs you, and the part of the page that asks for it could not be loaded. What
      you typed is still here, in this tab. Copy it before you close or reload the page.
    </p>
  );
}
