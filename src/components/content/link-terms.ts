import { findForm } from '../../domain/text/find-forms.ts';

export interface LinkedTerm {
  id: string;
  forms: readonly string[];
}

const PIECE = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>/g;
const TAG = /^<(?<end>\/?)(?<name>[a-z][\w-]*)/i;
/** Running text and lists. A heading, a link, an example, a note or a table is left as it is. */
const RUNNING = new Set(['p', 'ul', 'ol', 'li', 'em', 'strong']);
const WITHOUT_END = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/** The HTML of a chapter, with the first use of each term in running text as a link to the glossary. */
export function linkTerms(html: string, terms: readonly LinkedTerm[], addressOf: (id: string) => string): string {
  const left = new Set(terms);
  const open: string[] = [];
  let result = '';
  let done = 0;

  const addText = (text: string): void => {
    const isRunning = open.length > 0 && open.every((name) => RUNNING.has(name));
    result += isRunning ? linkText(text, left, addressOf) : text;
  };

  for (const { 0: piece, index } of html.matchAll(PIECE)) {
    addText(html.slice(done, index));
    result += piece;
    done = index + piece.length;
    const { name, end } = TAG.exec(piece)?.groups ?? {};
    if (name === undefined || WITHOUT_END.has(name) || piece.endsWith('/>')) continue;
    if (end === '') open.push(name);
    else if (open.includes(name)) open.length = open.lastIndexOf(name);
  }
  addText(html.slice(done));
  return result;
}

/** Links what is left of the terms, and takes those that it found out of them. */
function linkText(text: string, left: Set<LinkedTerm>, addressOf: (id: string) => string): string {
  let rest = text;
  let result = '';
  for (;;) {
    const [first] = [...left]
      .flatMap((term) => {
        const found = findForm(rest, term.forms);
        return found ? [{ term, ...found }] : [];
      })
      .toSorted((one, other) => one.index - other.index || other.text.length - one.text.length);
    if (first === undefined) return result + rest;
    result += `${rest.slice(0, first.index)}<a class="term" href="${addressOf(first.term.id)}">${first.text}</a>`;
    rest = rest.slice(first.index + first.text.length);
    left.delete(first.term);
  }
}
