import type { Page } from '@playwright/test';
import { leaveWithoutAsking, setVisibility } from './support/faults.ts';
import { expect, test } from './support/fixtures.ts';
import { addressOf, openSeeded, readInterview, waitForIsland } from './support/seed.ts';
import { BEGIN, beginTalk, button, expectMinutes, jot, question, TALK, wakeAfter } from './support/talks.ts';
import { reload } from './support/walk.ts';

/** What was jotted so far, question by question. */
async function jotted(page: Page): Promise<string[][]> {
  const { talk } = await readInterview(page);
  return (talk?.questions ?? []).map(({ jots }) => jots.map(({ text }) => text));
}

test('case 7: frozen, moved on and reloaded, the clock is right and every jot is there', async ({ page, context }) => {
  await beginTalk(page);
  await jot(page).fill('by boat');
  await jot(page).press('Enter');
  await expect(jot(page, 'Jot 2')).toBeFocused();
  await page.keyboard.type('a summer on the ferry');
  await button(page, 'Asked').click();
  await jot(page).pressSequentially('up at five');

  const browser = await context.newCDPSession(page);
  await browser.send('Page.setWebLifecycleState', { state: 'frozen' });
  await wakeAfter(page, 9);
  await browser.send('Page.setWebLifecycleState', { state: 'active' });
  await expectMinutes(page, 'elapsed', 9);
  await expect(jot(page)).toHaveValue('up at five');

  await reload(page);
  await wakeAfter(page, 13);
  await expectMinutes(page, 'elapsed', 13);
  await expectMinutes(page, 'left', 7);
  await expect(question(page)).toHaveText('What did last Tuesday look like?');
  await jot(page).pressSequentially(', and the tide');
  await page.close();

  const again = await context.newPage();
  await again.goto(addressOf('talk'));
  await waitForIsland(again);
  await wakeAfter(again, 16);
  await expectMinutes(again, 'elapsed', 16);
  const { talk } = await readInterview(again);
  expect(talk?.questions.map(({ jots }) => jots.map(({ text }) => text))).toEqual([
    ['by boat', 'a summer on the ferry'],
    ['up at five, and the tide'],
    [],
    [],
    [],
  ]);
});

test('another app comes in between: no timer runs, and the clock is right at the first look', async ({ page }) => {
  await beginTalk(page);
  await jot(page).fill('up at five');
  await page.clock.pauseAt(new Date(BEGIN.getTime() + 60_000));
  await expectMinutes(page, 'elapsed', 1);
  await setVisibility(page, 'hidden');
  await page.clock.setSystemTime(new Date(BEGIN.getTime() + 11 * 60_000));
  await expectMinutes(page, 'elapsed', 1);
  await setVisibility(page, 'visible');
  await expectMinutes(page, 'elapsed', 11);
  await expectMinutes(page, 'left', 9);
  await expect(jot(page)).toHaveValue('up at five');
});

for (const end of ['crashes', 'is closed', 'is left'] as const) {
  test(`case 7: a page that ${end} right after a letter was typed has every jot, and the right time`, async ({
    page,
    context,
  }) => {
    await beginTalk(page);
    await jot(page).fill('by boat');
    await button(page, 'Asked').click();
    await jot(page).pressSequentially('up at five, and then the tid');
    await jot(page).press('e');
    if (end === 'crashes') {
      const crashed = page.waitForEvent('crash');
      const browser = await context.newCDPSession(page);
      void browser.send('Page.crash').catch(() => undefined);
      await crashed;
      await page.close();
    } else if (end === 'is closed') await page.close();
    else {
      leaveWithoutAsking(page);
      await page.goto('guide/');
    }
    const again = end === 'is left' ? page : await context.newPage();
    await wakeAfter(again, 7);
    await again.goto(addressOf('talk'));
    await waitForIsland(again);
    await expectMinutes(again, 'elapsed', 7);
    await expect(question(again)).toHaveText('What did last Tuesday look like?');
    await expect(jot(again)).toHaveValue('up at five, and then the tide');
    expect(await jotted(again)).toEqual([['by boat'], ['up at five, and then the tide'], [], [], []]);
  });
}

test('once it is open, and before it is touched, nothing of the talk needs a network any more', async ({
  page,
  context,
  problems,
}) => {
  test.slow();
  // The browser asks for the icon of the tab when it likes.
  problems.expect(/favicon\.svg/);
  await page.clock.install({ time: BEGIN });
  // The page asks by itself for the last parts that the talk can need.
  const lastParts = ['StateNotice', 'seal-backup', 'RecoveryNotice'].map((name) =>
    page.waitForResponse((response) => response.url().includes(`/${name}.`)),
  );
  await openSeeded(page, 'talk', TALK);
  await expect(page.getByText('This page works without a network')).toBeVisible();
  await expect(page.getByText('This page records nothing.')).toBeVisible();
  await expect(page.getByText('Is it all right if I write down a few words while you speak?')).toBeVisible();
  for (const part of await Promise.all(lastParts)) await part.finished();
  await page.waitForTimeout(1000);
  await context.setOffline(true);

  await button(page, 'Begin the talk').click();
  await jot(page).fill('one');
  await button(page, 'Star').click();
  await button(page, 'Asked').click();
  await button(page, 'Skip').click();
  await button(page, 'Undo').click();
  await jot(page).fill('two');
  await jot(page).press('Enter');
  await page.keyboard.type('and two again');
  await button(page, 'Remove jot 2').click();
  await button(page, 'Put it back').click();
  await button(page, 'Asked').click();
  await button(page, 'Pause').click();
  await button(page, 'Go on').click();
  await wakeAfter(page, 15.1);
  await expect(page.locator('.talk-cue')).toContainText('Five minutes left.');
  await wakeAfter(page, 20.1);
  await expect(page.locator('.talk-cue')).toContainText('do you have five minutes more?');
  await page.locator('.talk-cue').getByRole('button').click();
  await page.getByText('Clock, bell and end').click();
  await page.getByLabel('Ring a soft bell as well').check();
  await button(page, 'Hear the bell').click();
  for (const words of ['three', 'four', 'five']) {
    await jot(page).fill(words);
    await button(page, 'Asked').click();
  }
  await expect(question(page)).toHaveText('Nothing more on your list.');
  await expect(question(page)).toBeFocused();
  await jot(page, 'Jot on anything').fill('a warm hand');
  await button(page, 'End the talk').first().click();
  await button(page, 'Go on with the talk').click();
  await button(page, 'End the talk').first().click();
  await expect(page.getByRole('heading', { name: 'The talk is over' })).toBeVisible();
  expect((await jotted(page)).flat().toSorted()).toEqual(['and two again', 'five', 'four', 'one', 'three', 'two']);
  expect((await readInterview(page)).talk?.jots.map(({ text }) => text)).toEqual(['a warm hand']);
  await context.setOffline(false);
});
