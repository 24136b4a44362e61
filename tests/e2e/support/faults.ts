import { expect, type BrowserContext, type Page } from '@playwright/test';

/** A key of another site on the same origin. */
const FILLER = 'other-site:filler';

/** Fills the origin with a foreign key until not one more character fits. */
export async function fillStorage(page: Page): Promise<void> {
  await page.evaluate((key) => {
    let filler = '';
    for (let size = 4_194_304; size >= 1; size = Math.floor(size / 2)) {
      while (true) {
        try {
          localStorage.setItem(key, filler + 'x'.repeat(size));
        } catch {
          break;
        }
        filler += 'x'.repeat(size);
      }
    }
  }, FILLER);
}

/** Makes room again. */
export async function freeStorage(page: Page): Promise<void> {
  await page.evaluate((key) => localStorage.removeItem(key), FILLER);
}

export const FORBIDDEN_WAYS = ['reading the property throws', 'the property is null', 'every write throws'] as const;

/** Takes storage away, in one of the ways in which browsers do it. */
export async function forbidStorage(page: Page, way: (typeof FORBIDDEN_WAYS)[number]): Promise<void> {
  await page.addInitScript((chosen) => {
    if (chosen === 'every write throws') {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
      return;
    }
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        if (chosen === 'the property is null') return null;
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  }, way);
}

/** Expects that the page asks before it is left with something unsaved, and leaves it all the same. */
export async function expectAskedOnLeaving(page: Page): Promise<void> {
  const dialog = page.waitForEvent('dialog');
  const leaving = page.reload();
  const asked = await dialog;
  expect(asked.type()).toBe('beforeunload');
  await asked.accept();
  await leaving;
}

/** A tab that hears nothing of what other tabs store, like one that was frozen. */
export async function openDeafTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.addEventListener('storage', (event) => event.stopImmediatePropagation());
  });
  return page;
}

/** Tells the page that it is hidden, or shown again, as the browser does when the visitor changes tabs. */
export async function setVisibility(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => value });
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value === 'hidden' });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, state);
}

/** Lets the scripts of islands arrive late. */
export async function slowScripts(page: Page, milliseconds: number): Promise<void> {
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    });
    await route.continue();
  });
}

/** Leaves pages without asking, where something is not saved. */
export function leaveWithoutAsking(page: Page): void {
  page.on('dialog', (dialog) => void dialog.accept());
}
