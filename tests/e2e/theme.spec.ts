import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { livedInterview } from './support/lived.ts';
import { BLANK_SHEETS, PLACES } from './support/places.ts';
import { addressOf, readRaw, recordsOf, seed, waitForIsland } from './support/seed.ts';

const THEMED = ['', 'guide/', 'prepare/', 'prepare/compare/', 'sheets/class-pack/'];
const themeButton = (page: Page) => page.getByRole('button', { name: /^Theme:/ });
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** A saved preference, as the site writes it. */
const saved = (theme: string) =>
  JSON.stringify({ schema: 1, revision: 3, savedAt: '2026-11-02T09:30:00.000Z', tab: 'theme', data: { theme } });

/** Runs in the page: words that would be printed in a light color. */
function findLightWords(): string[] {
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const text = own
      .map((node) => node.textContent)
      .join('')
      .trim();
    if (text === '' || !element.checkVisibility({ visibilityProperty: true })) return [];
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
    return red + green + blue > 450 ? [text.slice(0, 40)] : [];
  });
}

/** How light a color is, from 0 to 1. */
async function lightness(page: Page): Promise<number> {
  const [red = 0, green = 0, blue = 0] = (await paper(page)).match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  return (red + green + blue) / 765;
}

test.describe('the theme', () => {
  for (const place of THEMED) {
    test(`/${place}: the control goes from the system’s theme to light, to dark, and back`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(place);
      const steps: [string, boolean][] = [
        ['System', false],
        ['Light', true],
        ['Dark', false],
        ['System', false],
      ];
      for (const [name, isLight] of steps) {
        await expect(themeButton(page)).toHaveAccessibleName(`Theme: ${name}`);
        expect((await lightness(page)) > 0.5).toBe(isLight);
        await themeButton(page).click();
      }
    });

    test(`/${place}: the choice is kept after a reload and on other pages`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(place);
      await themeButton(page).click();
      await themeButton(page).click();
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      expect(await lightness(page)).toBeLessThan(0.5);
      await page.goto('about/');
      await expect(themeButton(page)).toHaveAccessibleName('Theme: Dark');
      expect(await lightness(page)).toBeLessThan(0.5);
    });

    test(`/${place}: the saved theme is set before there is anything to paint`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await seed(page, { preferences: saved('dark') });
      await page.addInitScript(() => {
        new MutationObserver((_changes, observer) => {
          if (!document.body) return;
          document.documentElement.dataset['themeAtBody'] = document.documentElement.dataset['theme'] ?? 'none';
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
        const recordFirstFrame = () => {
          if (!document.body) return requestAnimationFrame(recordFirstFrame);
          document.documentElement.dataset['paperAtFirstFrame'] ??= getComputedStyle(document.body).backgroundColor;
          return undefined;
        };
        requestAnimationFrame(recordFirstFrame);
      });
      await page.goto(place);
      await expect(page.locator('html')).toHaveAttribute('data-theme-at-body', 'dark');
      await expect(page.locator('html')).toHaveAttribute('data-paper-at-first-frame', await paper(page));
      expect(await lightness(page)).toBeLessThan(0.5);
    });
  }

  test('without a choice, the system decides, and a change of it is followed at once', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('guide/');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
    expect(await lightness(page)).toBeLessThan(0.5);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await lightness(page)).toBeGreaterThan(0.5);
    expect(await readRaw(page, 'preferences')).toBeNull();
  });

  test('a choice of light holds against a dark system', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await seed(page, { preferences: saved('light') });
    await page.goto('guide/');
    expect(await lightness(page)).toBeGreaterThan(0.5);
  });

  test('other open tabs follow', async ({ page, context }) => {
    await page.goto('guide/');
    const other = await context.newPage();
    await other.goto('about/');
    await themeButton(page).click();
    await expect(other.locator('html')).toHaveAttribute('data-theme', 'light');
  });

  test('the control works by keyboard, from the menu of a small screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('guide/');
    await page.getByText('Menu', { exact: true }).press('Enter');
    await themeButton(page).press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await themeButton(page).press('Space');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('paper is white in every theme, and what is on it is dark', async ({ page }) => {
    test.slow();
    await seed(page, { ...recordsOf(livedInterview()), preferences: saved('dark') });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const address of ['guide/', ...BLANK_SHEETS, ...PLACES.map((step) => addressOf(step))]) {
      await page.goto(address);
      await waitForIsland(page);
      expect.soft(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'], address).toContain(await paper(page));
      expect.soft(await page.evaluate(findLightWords), address).toEqual([]);
    }
  });

  test('a sheet is white on a dark page, and the numbers of its lists are dark', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('sheets/class-pack/');
    const item = page.getByRole('article').getByRole('listitem').first();
    // The island takes the place of what stood there.
    const color = () => item.evaluate((element) => getComputedStyle(element, '::marker').color);
    await expect.poll(color).toBe('rgb(0, 0, 0)');
  });

  test('without scripts there is no control that does nothing', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto('guide/');
    await expect(themeButton(page)).toHaveCount(0);
    await context.close();
  });
});
