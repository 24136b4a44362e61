import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { expect, type Page } from '@playwright/test';

/** The small edition: each page reads it anew. */
const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

interface Look {
  name: string;
  size: { width: number; height: number };
  media: { colorScheme: 'light' | 'dark'; forcedColors: 'active' | 'none' };
  /** What axe looks for. The parts of a page are the same in every look; their colors are not. */
  rules: 'all' | 'colors' | 'none';
}

/** The ways in which a page is looked at. Where the system sets the colors, axe reads one that is not the one shown. */
const LOOKS: readonly Look[] = [
  {
    name: 'dark, 320 px',
    size: { width: 320, height: 640 },
    media: { colorScheme: 'dark', forcedColors: 'none' },
    rules: 'all',
  },
  {
    name: 'light',
    size: { width: 1280, height: 900 },
    media: { colorScheme: 'light', forcedColors: 'none' },
    rules: 'colors',
  },
  {
    name: 'forced colors',
    size: { width: 768, height: 900 },
    media: { colorScheme: 'dark', forcedColors: 'active' },
    rules: 'none',
  },
];

/** Expects no fault of WCAG A and AA, no small target, no words cut off and no sideways scrolling: light, dark at 320 px, forced colors. */
export async function expectAccessible(page: Page, leastButton: number): Promise<void> {
  const faults: string[] = [];
  await page.evaluate(AXE);
  for (const { name, size, media, rules } of LOOKS) {
    await page.setViewportSize(size);
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    const broken = rules === 'none' ? [] : await findViolations(page, rules);
    const small = await page.evaluate(findSmallTargets, leastButton);
    const cut = await page.evaluate(findOverflowingButtons);
    const faint = rules === 'none' ? await page.evaluate(findFaintTexts) : [];
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const sideways = wide > 0 ? [`the page is ${wide} px wider than the window`] : [];
    faults.push(...[...broken, ...small, ...cut, ...faint, ...sideways].map((fault) => `${name}: ${fault}`));
  }
  expect(faults).toEqual([]);
}

async function findViolations(page: Page, rules: 'all' | 'colors'): Promise<string[]> {
  const runOnly: axe.RunOnly =
    rules === 'all' ? { type: 'tag', values: TAGS } : { type: 'rule', values: ['color-contrast'] };
  return await page.evaluate(runAxe, { runOnly, resultTypes: ['violations'] } satisfies axe.RunOptions);
}

/** Runs in the page, which has axe by then: one line for each element that breaks a rule. */
async function runAxe(options: axe.RunOptions): Promise<string[]> {
  const { violations } = await window.axe.run(document, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} (${(node.failureSummary ?? '').replaceAll(/\s+/g, ' ')})`),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Runs in the page: targets under 24 px, and buttons of the workbench that are lower than `leastButton`. */
function findSmallTargets(leastButton: number): string[] {
  const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
  return targets.flatMap((target) => {
    const found = target.closest('label') ?? target;
    const { width, height } = found.getBoundingClientRect();
    const isShown = target.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 1;
    const isInText = getComputedStyle(target).display === 'inline' && target.parentElement?.textContent !== target.textContent; // prettier-ignore
    if (!isShown || isInText) return [];
    const isButton =
      target.closest('main') !== null &&
      target.matches('button, .button, .button-quiet, .button-link, input, select, summary');
    const least = isButton ? leastButton : 24;
    if (height >= least - 0.5 && width >= 23.5) return [];
    const name = (target.textContent || target.getAttribute('aria-label') || target.id).trim().slice(0, 40);
    return [
      `target too small: ${target.tagName.toLowerCase()} “${name}” is ${Math.round(width)} × ${Math.round(height)}`,
    ];
  });
}

/** Runs in the page: buttons whose words are wider than they are. */
function findOverflowingButtons(): string[] {
  return [...document.querySelectorAll('button, .button, .button-quiet')]
    .filter(
      (button) => button.checkVisibility({ visibilityProperty: true }) && button.scrollWidth > button.clientWidth + 1,
    )
    .map((button) => `words wider than their button: “${(button.textContent ?? '').trim().slice(0, 40)}”`);
}

/** Runs in the page: texts whose color is too near to the one behind them. */
function findFaintTexts(): string[] {
  const readColor = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = readColor(color).map((part) => {
      const share = part / 255;
      return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const colorBehind = (element: Element | null): string => {
    if (element === null) return 'rgb(255, 255, 255)';
    const color = getComputedStyle(element).backgroundColor;
    return readColor(color)[3] === 0 ? colorBehind(element.parentElement) : color;
  };
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const text = [...element.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ''))
      .join('');
    if (text.trim() === '' || !element.checkVisibility({ visibilityProperty: true })) return [];
    const lights = [luminance(getComputedStyle(element).color), luminance(colorBehind(element))];
    const contrast = (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
    return contrast >= 4.5 ? [] : [`contrast ${contrast.toFixed(1)}: “${text.trim().slice(0, 40)}”`];
  });
}
