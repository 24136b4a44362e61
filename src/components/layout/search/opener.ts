/** The only script of a page before search is opened: waits for the button, "/" or Ctrl+K, then loads the dialog. */
interface Dialog {
  openSearch: (typed: string) => void;
  warmUp: () => Promise<unknown>;
}

const button = document.querySelector<HTMLElement>('[data-open-search]');

function load(): Promise<Dialog> {
  return import(/* @vite-ignore */ button?.dataset['openSearch'] ?? '');
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** What is typed between the shortcut and the dialog, which a slow line can hold up: it belongs into the search. */
let typedEarly: string | undefined;

function keepTyped(event: KeyboardEvent): void {
  if (typedEarly === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Backspace') typedEarly = typedEarly.slice(0, -1);
  else if ([...event.key].length === 1) typedEarly += event.key;
  else return;
  event.preventDefault();
}

async function open(): Promise<void> {
  typedEarly ??= '';
  try {
    const dialog = await load();
    dialog.openSearch(typedEarly);
    typedEarly = undefined;
  } catch {
    typedEarly = undefined;
    // The file is gone or the network is: the contents page needs neither.
    location.assign(button?.dataset['instead'] ?? '/');
  }
}

/** Fetches the small index as soon as somebody seems to mean to search. */
async function warmUp(): Promise<void> {
  try {
    await (await load()).warmUp();
  } catch {
    // Nothing is lost: opening tries again.
  }
}

button?.addEventListener('click', open);
for (const sign of ['pointerenter', 'focus']) button?.addEventListener(sign, warmUp, { once: true });
document.addEventListener('keydown', (event) => {
  if (typedEarly !== undefined) return keepTyped(event);
  const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  if ((!isShortcut && !isSlash) || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  void open();
});
