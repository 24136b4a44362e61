/** The only script of a page before search is opened: waits for the button, "/" or Ctrl+K, then loads the dialog. */
import type { openSearch } from './dialog.ts';

const button = document.querySelector<HTMLElement>('[data-open-search]');

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

async function open(): Promise<void> {
  const address = button?.dataset['openSearch'];
  if (!address || document.querySelector('dialog[open]')) return;
  const module: { openSearch: typeof openSearch } = await import(/* @vite-ignore */ address);
  module.openSearch();
}

button?.addEventListener('click', open);
document.addEventListener('keydown', (event) => {
  const withControl = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  if (!withControl && !slash) return;
  event.preventDefault();
  void open();
});
