import { expect, type Locator, type Page } from '@playwright/test';

/** More Tab presses than any page has stops. */
const STOPS_MOST = 400;

/** Presses Tab until the target has the focus; at every stop on the way the focus must be seen. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < STOPS_MOST; presses += 1) {
    await page.keyboard.press(key);
    await expectFocusSeen(page);
    if (await hasFocus(target)) return;
  }
  throw new Error(`The keyboard does not reach ${String(target)}.`);
}

/** Goes to the target by Tab and presses Enter. */
export async function enter(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, target, key);
  await page.keyboard.press('Enter');
}

/** Goes to the field by Tab and types. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Presses Tab from the top to the end of a page just opened, and back up again. The names of the stops. */
export async function tabThrough(page: Page): Promise<string[]> {
  const down: string[] = [];
  for (let name = await nextStop(page, 'Tab'); name !== null; name = await nextStop(page, 'Tab')) down.push(name);
  const up: (string | null)[] = [];
  for (const _stop of down) up.push(await nextStop(page, 'Shift+Tab'));
  expect(up.toReversed()).toEqual(down);
  return down;
}

/** Goes on to the next stop and expects it to be seen. Its name; null where the keyboard has left the page. */
async function nextStop(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string | null> {
  await page.keyboard.press(key);
  const name = await page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    return `${focused.tagName} ${(focused.textContent ?? '').trim().slice(0, 60)}`;
  });
  if (name !== null) await expectFocusSeen(page);
  return name;
}

async function hasFocus(target: Locator): Promise<boolean> {
  return await target.evaluate((element) => element === document.activeElement);
}

/** Expects the focus to be seen: a ring, inside the window, covered by nothing. */
export async function expectFocusSeen(page: Page): Promise<void> {
  await expect.poll(() => faultOfFocus(page)).toBe('');
}

/** What is wrong with how the focus is seen, in one sentence; empty where nothing is. */
async function faultOfFocus(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return 'Nothing has the focus.';
    const name = `${focused.tagName.toLowerCase()} “${(focused.textContent ?? '').trim().slice(0, 40)}”`;
    const hasRing = (element: Element | null) => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    };
    // On the little picker inside a date or a time, the browser draws a ring of its own.
    const isPicker = focused.matches('input:is([type="date"], [type="time"]):not(:focus)');
    if (!isPicker && !hasRing(focused) && !hasRing(focused.closest('label')))
      return `${name} shows no sign of its focus.`;
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    if (left < -0.5 || right > window.innerWidth + 0.5) return `${name} is cut off at the side.`;
    // Of a field of many lines the browser shows the line that is written on.
    const needed = Math.min(bottom - top, focused.matches('textarea') ? 88 : window.innerHeight);
    const seen = Math.min(bottom, window.innerHeight) - Math.max(top, 0);
    if (seen < needed - 0.5) return `${name} is not inside the window.`;
    const y = (Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2;
    const hit = document.elementFromPoint((left + right) / 2, y);
    const isOwn = hit !== null && (focused.contains(hit) || hit.contains(focused));
    return isOwn ? '' : `${name} is covered by ${hit?.tagName.toLowerCase() ?? 'nothing'} “${hit?.className ?? ''}”.`;
  });
}
