import styles from './dialog.css?inline';
import { searchText, searchTitles, warmUp, type Hit } from './engines.ts';
import { LONGEST_QUERY, queryWords } from './titles.ts';

const PAUSE = 120;
const CONTENTS = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/guide/`;

interface Parts {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  status: HTMLElement;
  list: HTMLElement;
  help: HTMLElement;
}

let parts: Parts | undefined;
let asked = 0;

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function hitItem(hit: Hit): HTMLLIElement {
  const excerpt = hit.excerpt.map(({ text, isHit }) => (isHit ? element('mark', { textContent: text }) : text));
  const place = hit.place === '' || hit.place === hit.title ? [] : [element('small', { textContent: hit.place })];
  const link = element('a', { href: hit.address }, element('strong', { textContent: hit.title }), ...place);
  if (excerpt.length > 0) link.append(element('span', {}, ...excerpt));
  return element('li', {}, link);
}

/** What the live region says. `text` and `titles` are undefined where that index cannot be reached. */
function statusText(count: number, titles: unknown, text: unknown): string {
  const results = count === 1 ? '1 result' : `${count} results`;
  if (titles === undefined && text === undefined) return 'The search does not work at the moment.';
  if (text === undefined) {
    const found = count === 0 ? 'Nothing found in titles and questions' : `${results} in titles and questions`;
    return `${found}. The text of the chapters cannot be searched at the moment.`;
  }
  return count === 0 ? 'Nothing found. Try a shorter word.' : results;
}

/** Replaces what is shown. A focus in the list stays on the same result, or goes back to the field: it is never lost. */
function show({ input, list }: Parts, items: HTMLLIElement[]): void {
  const held = list.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : undefined;
  list.replaceChildren(...items);
  if (held === undefined) return;
  const same = [...list.querySelectorAll('a')].find((link) => link.getAttribute('href') === held);
  (same ?? input).focus();
}

/** Titles come first, since they are there at once; the full text joins when it has arrived. */
async function search(view: Parts): Promise<void> {
  const { input, list, status, help } = view;
  asked += 1;
  const mine = asked;
  const query = input.value.trim().slice(0, LONGEST_QUERY);
  if (queryWords(query).join('').length < 2) {
    show(view, []);
    list.ariaBusy = 'false';
    help.hidden = true;
    status.textContent = query === '' ? '' : 'Type two letters or more.';
    return;
  }
  const laterText = searchText(query).catch(() => undefined);
  const titles = await searchTitles(query).catch(() => undefined);
  if (mine !== asked) return;
  show(view, (titles ?? []).map(hitItem));
  if (titles?.length === 0) status.textContent = 'Searching …';

  const text = await laterText;
  if (mine !== asked) return;
  const known = new Set(titles?.map((hit) => hit.address));
  const more = text?.filter((hit) => !known.has(hit.address)) ?? [];
  const count = (titles?.length ?? 0) + more.length;
  list.append(...more.map(hitItem));
  list.ariaBusy = 'false';
  help.hidden = count > 0 && titles !== undefined && text !== undefined;
  status.textContent = statusText(count, titles, text);
}

/** Escape closes, also where a search field would only empty itself; arrows walk from the field through the results. */
function walk({ dialog, input, list }: Parts, event: KeyboardEvent): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    dialog.close();
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at === -1 || !next) return;
  event.preventDefault();
  next.focus();
}

function build(): Parts {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);

  const input = element('input', { type: 'search', id: 'search-query', autocomplete: 'off', enterKeyHint: 'search' });
  const label = element('label', { htmlFor: 'search-query', textContent: 'Search the guide and the questions' });
  const close = element('button', { type: 'button', className: 'frame-button', textContent: 'Close' });
  const status = element('p', { role: 'status' });
  const list = element('ul');
  const contents = element('a', { href: CONTENTS, textContent: 'the contents page' });
  const help = element('p', { hidden: true }, 'Every chapter is on ', contents, '.');
  const head = element('div', { className: 'search-head' }, label, close, input);
  const dialog = element('dialog', { className: 'search' }, head, status, list, help);
  dialog.setAttribute('aria-label', 'Search');

  const view = { dialog, input, status, list, help };
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    list.ariaBusy = 'true';
    timer = setTimeout(() => void search(view), PAUSE);
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', (event) => walk(view, event));
  dialog.addEventListener('click', ({ target }) => {
    const isLink = target instanceof Element && target.closest('a') !== null;
    if (target === dialog || isLink) dialog.close();
  });
  document.body.append(dialog);
  return view;
}

/** Opens the search, and builds it the first time. `typed` is what was typed while this file was under way. */
export function openSearch(typed = ''): void {
  parts ??= build();
  warmUp().catch(() => undefined);
  if (!parts.dialog.open) parts.dialog.showModal();
  parts.input.select();
  if (typed === '') return;
  parts.input.value = typed;
  parts.input.dispatchEvent(new Event('input'));
}

export { warmUp };
