import type { Browser, CDPSession, Page } from '@playwright/test';
import { SAMPLE_PARAMETER, sampleRecord } from '../budgets/sample-interview.ts';

/** How long keys take until their letters are painted. Milliseconds. */
export interface TypingFigure {
  where: string;
  median: number;
  /** Of a hundred keys, ninety-five take no longer. */
  percentile95: number;
  worst: number;
}

/** The processor is slowed down by so much: a phone of the cheaper sort beside a desk. */
const SLOWDOWN = 4;

const TEXT = 'When did you last change how you count them, and who had to say yes to it?';

/** What the field is called, in the workshop and on the bare page. */
const FIELD = 'Your question';

/** Rounds through both fields in turn, so that whatever else the machine does slows down both alike. */
const ROUNDS = 3;

/** The field for one's own question beside a list and the whole collection, and a page with nothing but a field. */
export async function measureTyping(browser: Browser, address: string): Promise<TypingFigure[]> {
  // Each has a window of its own: a tab that is not in front paints nothing.
  const windows = await Promise.all([openWindow(browser), openWindow(browser)]);
  const [workshop, bare] = windows;
  try {
    await openWorkshop(workshop, address);
    await bare.setContent(`<!doctype html><title>Bare</title><label>${FIELD}<textarea rows="3"></textarea></label>`);
    const times: Record<'workshop' | 'bare', number[]> = { workshop: [], bare: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.workshop.push(...(await timesOf(workshop)));
      times.bare.push(...(await timesOf(bare)));
    }
    return [figure('A field alone on a page', times.bare), figure('The field in the workshop', times.workshop)];
  } finally {
    await Promise.all(windows.map((page) => page.context().close()));
  }
}

async function openWindow(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  return await context.newPage();
}

function figure(where: string, times: readonly number[]): TypingFigure {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
  return { where, median: at(0.5), percentile95: at(0.95), worst: at(1) };
}

/** Opens the sample with the collection beside its list. */
async function openWorkshop(page: Page, address: string): Promise<void> {
  const { key, text } = sampleRecord();
  await page.goto(`${address}prepare/`);
  await page.evaluate(({ name, value }) => localStorage.setItem(name, value), { name: key, value: text });
  await page.goto(`${address}prepare/questions/${SAMPLE_PARAMETER}`);
  await page.getByLabel(FIELD).click();
  await page.getByRole('list', { name: 'Questions of the collection' }).getByRole('listitem').first().waitFor();
}

/** Milliseconds for each key of a question. What the first keys load and warm up is not counted. */
async function timesOf(page: Page): Promise<number[]> {
  await page.getByLabel(FIELD).fill('');
  await page.getByLabel(FIELD).pressSequentially('Who? ', { delay: 120 });
  await page.waitForTimeout(1500);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times: number[] = [];
  for (const letter of TEXT) times.push(await timeOfKey(page, letter));
  await release(session);
  return times;
}

async function release(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
}

/** Milliseconds from the key to the frame after the one that shows its letter, by the clock of the page. */
async function timeOfKey(page: Page, letter: string): Promise<number> {
  // An object around the promise, so that it is not waited for before the key is pressed.
  const listening = await page.evaluateHandle(() => ({
    painted: new Promise<number>((resolve) => {
      document.addEventListener(
        'keydown',
        ({ timeStamp }) =>
          requestAnimationFrame(() => {
            // A message comes after the frame has been painted.
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(performance.now() - timeStamp), { once: true });
            port1.start();
            port2.postMessage(null);
          }),
        { once: true, capture: true },
      );
    }),
  }));
  await page.waitForTimeout(60);
  await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  const time = await listening.evaluate(({ painted }) => painted);
  await listening.dispose();
  return time;
}
