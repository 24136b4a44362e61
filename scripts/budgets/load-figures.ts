import type { Page } from '@playwright/test';

/** What a browser sees while a page loads for the first time. */
export interface LoadFigures {
  /** Cumulative layout shift, 0 for a page on which nothing moves. */
  layoutShift: number;
  /** Requests to any host, the page itself included, the icon of the tab left out. */
  requests: number;
  /** Requests to another origin. */
  foreignRequests: number;
}

/** Milliseconds to wait for late shifts after the page has loaded. */
const SETTLE = 400;

/** Loads an address in a fresh page and counts. The page must not have been used before. */
export async function loadFigures(page: Page, address: string): Promise<LoadFigures> {
  const requested: URL[] = [];
  page.on('request', (request) => requested.push(new URL(request.url())));
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE);
  const layoutShift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
  const { origin } = new URL(address);
  const real = requested.filter((url) => url.protocol.startsWith('http') && !url.pathname.endsWith('favicon.svg'));
  return {
    layoutShift,
    requests: real.length,
    foreignRequests: real.filter((url) => url.origin !== origin).length,
  };
}
