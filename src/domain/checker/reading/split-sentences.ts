// Parts of words, and words as people type them.
// cspell:disable

/** The place of a sentence, and the mark that ends it: '' where there is none. */
export interface SentencePlace {
  start: number;
  end: number;
  mark: string;
}

const TITLES = /(?:^|[^\w])(?:dr|mr|mrs|ms|st|prof|jr|sr|vs|e\.g|i\.e|approx|no|[a-z])\.$/;

/** Lines that are sentences of their own are told by `breaks`: the places in the plain text before which one begins. */
export function splitSentences(plain: string, breaks: ReadonlySet<number>): SentencePlace[] {
  const places: SentencePlace[] = [];
  let start = 0;
  const close = (end: number, mark: string) => {
    if (/[^\s.?!"')\]]/.test(plain.slice(start, end))) places.push({ start, end, mark });
    else if (places.length > 0 && mark !== '') extend(places, end);
    start = end;
  };
  for (let index = 0; index < plain.length; index += 1) {
    if (breaks.has(index) && index > start) close(index, '');
    if (!'.?!'.includes(plain.charAt(index))) continue;
    const end = endOfMarks(plain, index);
    const marks = plain.slice(index, end);
    if (endsSentence(plain, index, end)) close(end, marks.includes('?') ? '?' : marks.charAt(0));
    index = end - 1;
  }
  close(plain.length, '');
  return places;
}

function extend(places: SentencePlace[], end: number): void {
  const last = places.at(-1);
  if (last) last.end = end;
}

function endOfMarks(plain: string, index: number): number {
  let end = index;
  while (end < plain.length && '.?!"\')]'.includes(plain.charAt(end))) end += 1;
  return end;
}

function endsSentence(plain: string, index: number, end: number): boolean {
  const next = plain.charAt(end);
  if (next !== '' && next !== ' ') return false;
  return plain.charAt(index) !== '.' || end > index + 1 || !TITLES.test(plain.slice(Math.max(0, index - 8), index + 1));
}
