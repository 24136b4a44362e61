/** Lines to write on. */
export function RuledLines({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <div class="ruled" aria-hidden="true">
      {withKeys(Array.from({ length: count }, () => 'line')).map(([key]) => (
        <div class="ruled-line" key={key} />
      ))}
    </div>
  );
}

/** Texts with a key each; several may be alike, and none of them moves. */
export function withKeys(texts: readonly string[]): [string, string][] {
  return texts.map((text, place) => [`${place}`, text]);
}
