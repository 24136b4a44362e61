/** A chapter as plain text, in the parts that the checks of the guide look at. */
export interface ChapterText {
  /** Running text and list items, one block each, without quoted examples. */
  blocks: string[];
  /** What invented people write or say: block quotes. */
  quoted: string[];
  /** Titles and wordings that stand in the attributes of blocks. */
  titles: string[];
}

/** The plain text of the body of a chapter. A <Norm> reads as the word “norm”, so that it is no typed number. */
export function chapterText(body: string): ChapterText {
  const lines = body.split('\n').filter((line) => !/^\|?\s*:?-{3}/.test(line));
  const chunks = lines.join('\n').split(/\n\s*\n|\n(?=\s*[-*] |\s*\d+\. |\|)/u);
  const plain = chunks.map((chunk) => ({ isQuoted: /^\s*>/.test(chunk), text: plainText(chunk) }));
  return {
    blocks: plain.filter((chunk) => !chunk.isQuoted && chunk.text !== '').map((chunk) => chunk.text),
    quoted: plain.filter((chunk) => chunk.isQuoted && chunk.text !== '').map((chunk) => chunk.text),
    titles: [...body.matchAll(/\s(?:title|topic|weak|better|why)="([^"]*)"/g)].map((match) => match[1] ?? ''),
  };
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** The words of a text in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

function plainText(chunk: string): string {
  return chunk
    .replaceAll(/<Norm\b[^>]*\/>/g, 'norm')
    .replaceAll(/<Claim\b[^>]*\/>/g, '')
    .replaceAll(/<\/?[A-Z][^>]*>/g, ' ')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^#{1,6} .*$/gmu, '')
    .replaceAll(/^\s*(?:[-*>]|\d+\.)\s+/gmu, '')
    .replaceAll('|', '. ')
    .replaceAll(/[*_`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
