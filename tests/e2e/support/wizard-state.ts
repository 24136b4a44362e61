import { expect, type Page } from '@playwright/test';
import type { Interview } from '../../../src/domain/interview/interview.ts';
import type { Step } from '../../../src/domain/interview/step.ts';
import { addressOf, recordsOf, seed, sealedMe, waitForIsland, type Records } from './seed.ts';

/** A state that a page of the workbench can be in, and the way there. */
export interface WizardState {
  name: string;
  open: (page: Page) => Promise<void>;
}

/** Opens an address of the workbench with these records in storage. */
export async function openWith(page: Page, records: Records, address: string): Promise<void> {
  await seed(page, records);
  await page.goto(address);
  await waitForIsland(page);
}

/** Opens a step of an interview while the clock of the device stands at `instant`, and touches the page, so that all of it comes. */
export async function openOn(page: Page, instant: string, step: Step, interview: Interview): Promise<void> {
  await page.clock.setFixedTime(instant);
  await openWith(page, { ...recordsOf(interview), me: sealedMe() }, addressOf(step, interview.id));
  await touch(page);
}

/** Touches the page where nothing happens by it: what waits for a touch comes. */
export async function touch(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).dispatchEvent('pointerdown');
}

/** Touches the page and waits until nothing more comes that can be pressed or filled in. */
export async function waitForAllParts(page: Page): Promise<void> {
  await touch(page);
  const stops = page.locator('a[href], button, input, select, textarea, summary');
  let before = 0;
  const isStill = async () => {
    const earlier = before;
    before = await stops.count();
    return before === earlier;
  };
  await expect.poll(isStill, { intervals: [300] }).toBe(true);
}
