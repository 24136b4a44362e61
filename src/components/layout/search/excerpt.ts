export interface Piece {
  text: string;
  /** True for a word that was searched for. */
  isHit: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

function plain(escaped: string): string {
  return escaped.replaceAll(/&(?<name>#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

/** Takes an excerpt as Pagefind writes it (escaped, hits in <mark>) apart, so that it can be shown without innerHTML. */
export function excerptPieces(excerpt: string): Piece[] {
  return excerpt
    .split(/(?<hit><mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const hit = /^<mark>(?<text>.*)<\/mark>$/s.exec(part);
      return { text: plain(hit?.groups?.['text'] ?? part), isHit: hit !== null };
    });
}
