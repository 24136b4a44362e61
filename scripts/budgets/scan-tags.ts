/** One start tag of a page. `text` is what stands inside of a script or style; for every other tag it is empty. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  text: string;
}

const NAME = /<([a-z][a-z0-9-]*)/giy;
const ATTRIBUTE = /\s+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?|\s*\/(?!>)/gy;
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title']);

/** Every start tag of a built page, in order. Comments are passed over, and text inside of scripts is no tag. */
export function scanTags(html: string): Tag[] {
  const tags: Tag[] = [];
  let position = 0;
  for (;;) {
    const start = html.indexOf('<', position);
    if (start === -1) return tags;
    if (html.startsWith('<!--', start)) {
      position = after(html, '-->', start);
      continue;
    }
    const found = readTag(html, start);
    if (found) tags.push(found.tag);
    position = found ? found.end : start + 1;
  }
}

function readTag(html: string, start: number): { tag: Tag; end: number } | undefined {
  NAME.lastIndex = start;
  const name = NAME.exec(html)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const attributes = new Map<string, string>();
  let position = NAME.lastIndex;
  for (;;) {
    ATTRIBUTE.lastIndex = position;
    const match = ATTRIBUTE.exec(html);
    if (!match) break;
    position = ATTRIBUTE.lastIndex;
    const [, key, double, single, bare] = match;
    if (key !== undefined) attributes.set(key.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
  }
  const open = after(html, '>', position);
  if (!RAW_TEXT.has(name)) return { tag: { name, attributes, text: '' }, end: open };
  const close = html.toLowerCase().indexOf(`</${name}`, open);
  const end = close === -1 ? html.length : close;
  return { tag: { name, attributes, text: html.slice(open, end) }, end };
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

function decodeEntities(text: string): string {
  return text
    .replaceAll(/&quot;|&#34;|&#x22;/gi, '"')
    .replaceAll(/&#39;|&#x27;|&apos;/gi, "'")
    .replaceAll(/&lt;/gi, '<')
    .replaceAll(/&gt;/gi, '>')
    .replaceAll(/&amp;|&#38;|&#x26;/gi, '&');
}
