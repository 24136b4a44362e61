import { expect, type Page } from '@playwright/test';
import { newMeeting } from '../../../src/domain/meeting/meeting.ts';
import { anInterview, openSeeded, ownQuestion } from './seed.ts';

/** When the talks of these tests begin. */
export const BEGIN = new Date('2026-12-03T14:30:00Z');

/** An interview whose talk is about to begin. */
export const TALK = anInterview({
  contact: { ...anInterview().contact, name: 'Ingrid Halvorsen' },
  minutes: 20,
  questions: {
    selection: 0,
    known: [],
    writing: '',
    items: [
      ownQuestion('path', 'How did you come to count seals?', { family: 'path', minutes: 3 }),
      ownQuestion('work', 'What did last Tuesday look like?', { minutes: 6 }),
      ownQuestion('hard', 'What wears you out?', { family: 'hard-parts', minutes: 3, mustAsk: true }),
      ownQuestion('skills', 'What must a newcomer be able to do?', { family: 'entry-and-skills', minutes: 3 }),
      ownQuestion('people', 'Whom else should I hear?', { family: 'people', minutes: 2, mustAsk: true }),
    ],
  },
  meeting: { ...newMeeting(), date: '2026-12-03', time: '14:30', way: 'in-person', place: 'the café at the lock' },
});

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
/** The question that is being asked. */
export const question = (page: Page) => page.locator('.talk-live h2');
/** The question after it. */
export const next = (page: Page) => page.locator('.talk-next');
/** Where to jot on the question that is being asked. */
export const jot = (page: Page, name = 'Jot') => page.locator('.talk-live').getByLabel(name, { exact: true });

/** Opens the talk and begins it. The clock of the device shows BEGIN, and goes on. */
export async function beginTalk(page: Page): Promise<void> {
  await page.clock.install({ time: BEGIN });
  await openSeeded(page, 'talk', TALK);
  await button(page, 'Begin the talk').click();
  await expect(question(page)).toHaveText('How did you come to count seals?');
  await expect(question(page)).toBeFocused();
}

/** The clock of the device jumps to some minutes after BEGIN, and no timer runs in between: as after sleep. */
export async function wakeAfter(page: Page, minutes: number): Promise<void> {
  await page.clock.setSystemTime(new Date(BEGIN.getTime() + minutes * 60_000));
}

/** Expects a part of the clock to show some minutes, give or take what the test itself takes. */
export async function expectMinutes(page: Page, part: 'elapsed' | 'left', minutes: number): Promise<void> {
  const seconds = async () => {
    const [whole = 0, rest = 0] = (await page.locator(`.talk-${part}`).innerText()).split(':').map(Number);
    return Math.abs(whole * 60 + rest - minutes * 60);
  };
  await expect.poll(seconds).toBeLessThan(20);
}
