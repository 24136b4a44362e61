import { STEP_IDS } from '../../src/domain/interview/step.ts';
import { expect, test } from './support/fixtures.ts';
import { livedInterview } from './support/lived.ts';
import { addressOf, fullInterview, KEY, openSeeded, recordsOf, sealed, sealedMe, seed, waitForIsland } from './support/seed.ts'; // prettier-ignore
import { sitePaths } from './support/site-map.ts';

// A breach of the policy fails these tests through the collector of the fixtures.
test('No page of the site map breaks its own content policy', async ({ page, request }) => {
  test.setTimeout(90_000);
  const paths = await sitePaths(request);
  expect(paths.length).toBeGreaterThan(25);
  for (const path of [...paths, `${paths[0]}404.html`]) {
    await page.goto(path);
    await waitForIsland(page);
    await expect(page.locator('meta[http-equiv="content-security-policy"]'), path).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  }
});

test('No step breaks the policy, be it empty, of an unknown interview, filled in, damaged or from a newer version', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const stored = {
    filled: sealed(livedInterview()),
    damaged: '{"schema":1,"data":{"id":',
    newer: sealed(fullInterview(), 1, 99),
  };
  for (const step of ['hub', ...STEP_IDS] as const) {
    for (const id of [null, 'unknowninterview']) {
      await page.goto(addressOf(step, id));
      await waitForIsland(page);
    }
  }
  for (const raw of Object.values(stored)) {
    await seed(page, { [KEY]: raw, me: raw === stored.filled ? sealedMe() : '{' });
    for (const step of ['hub', ...STEP_IDS] as const) {
      await page.goto(addressOf(step));
      await waitForIsland(page);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  }
});

test('Making, changing and removing things in the steps breaks no policy', async ({ page }) => {
  await openSeeded(page, 'contact');
  await page.getByRole('combobox', { name: 'Add a finding' }).selectOption('A move from one thing to another');
  await page.getByRole('button', { name: 'Add this finding' }).click();
  await page.getByRole('button', { name: 'Remove finding 1' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.goto(addressOf('questions'));
  await page.getByRole('button', { name: 'Make another list' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The list is ready.' })).toHaveCount(1);
  for (const name of ['More', 'Move down', 'Lock', 'Must-ask', 'Edit'])
    await page.getByRole('button', { name }).first().click();
  await page.getByText('Why ask it, and what to ask next').first().click();
  await page.getByRole('textbox', { name: 'Wording of the question' }).fill('What was the last day like?');
  await page.getByRole('button', { name: 'Remove' }).first().click();
  await page.goto(addressOf('message'));
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('refused'));
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    document.execCommand = () => false;
  });
  await page.getByRole('region', { name: 'Send it' }).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByRole('textbox', { name: 'Text to copy' })).toBeVisible();
  await page.getByText('Why it is written this way').click();
  await page.getByRole('button', { name: 'Set back to the suggested text' }).click();
});

test('Restoring, undoing and deleting everything breaks no policy', async ({ page }) => {
  const backup = {
    product: 'twenty-good-minutes',
    kind: 'backup',
    schemas: { interview: 1, me: 1 },
    interviews: [fullInterview()],
    me: null,
  };
  await seed(page, recordsOf(fullInterview({ aims: ['Another one'] })));
  await page.goto('prepare/data/');
  const chooseFile = (text: string) =>
    page
      .getByLabel('Backup file')
      .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await chooseFile('no backup');
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing was changed.' })).toBeVisible();
  await chooseFile(JSON.stringify(backup));
  await page.getByRole('button', { name: 'Restore from this file' }).click();
  await page.getByRole('button', { name: 'Undo the last restore' }).click();
  await page.getByRole('button', { name: 'Undo the restore', exact: true }).click();
  await page.getByRole('button', { name: 'Delete everything …' }).click();
  await page.getByRole('button', { name: 'Delete everything on this device' }).click();
  await expect(page.getByText('Everything is gone from this device.')).toBeVisible();
});

for (const address of ['guide/asking/', 'prepare/purpose/']) {
  test(`Scripts that somebody slips into ${address} do not run`, async ({ page, problems }) => {
    problems.expect(/content policy: script-src|Content Security Policy/i);
    await page.goto(address);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "broken in"';
      document.body.append(script);
    });
    await page.evaluate(() => {
      const markup = `<img alt="" src="data:," onerror="document.title = 'broken in'">
        <a href="javascript:document.title = 'broken in'">A way in</a>`;
      document.querySelector('main')?.insertAdjacentHTML('beforeend', markup);
    });
    await page.getByRole('link', { name: 'A way in' }).click();
    await expect
      .poll(() => problems.found.filter((problem) => problem.includes('content policy: script-src')).length)
      .toBe(3);
    await expect(page).not.toHaveTitle('broken in');
  });
}
