/** A paragraph on its way to text. */
export interface Part {
  id: string;
  /** The writer’s own words, which stand in place of everything else; null where there are none. */
  edit: string | null;
  sentences: readonly { text: string; spare: boolean }[];
  separator: ' ' | '\n';
  /** Lines below the sentences; empty for none. */
  below: string;
  variant: number;
  variants: readonly number[];
}

/** The text of a paragraph; empty where nothing is in it. */
export function textOfPart({ edit, sentences, separator, below }: Part): string {
  if (edit !== null) return edit;
  const text = sentences.map((sentence) => sentence.text).join(separator);
  return [text, below].filter((one) => one !== '').join('\n');
}

/** How many sentences may be left out. */
export function countSpares(parts: readonly Part[]): number {
  return parts.flatMap(({ sentences }) => sentences.filter(({ spare }) => spare)).length;
}

/** The paragraphs without their last `count` spare sentences. */
export function dropSpares(parts: readonly Part[], count: number): Part[] {
  let left = count;
  return parts
    .toReversed()
    .map((part) => {
      const kept = part.sentences.toReversed().filter(({ spare }) => {
        if (!spare || left === 0) return true;
        left -= 1;
        return false;
      });
      return { ...part, sentences: kept.toReversed() };
    })
    .toReversed();
}
