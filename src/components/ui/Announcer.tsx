/** Tells screen readers about a change that is only seen. It must stand in the page before the text changes. */
export function Announcer({ text }: { text: string }) {
  return (
    <p class="visually-hidden" role="status">
      {text}
    </p>
  );
}
