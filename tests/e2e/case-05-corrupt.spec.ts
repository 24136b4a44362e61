import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { heardPeople, livedInterview } from './support/lived.ts';
import { STEPS_OF_ONE } from './support/places.ts';
import { touch } from './support/wizard-state.ts';
import {
  addressOf,
  anInterview,
  fullInterview,
  ID,
  KEY,
  me,
  openSeeded,
  ownKeys,
  PREFIX,
  readAll,
  readInterview,
  readRaw,
  recordsOf,
  seed,
  sealed,
  sealedMe,
  waitForIsland,
} from './support/seed.ts';

const GOOD = sealed(fullInterview());

/** What a fault can leave under the key of an interview. */
const CORRUPT: Readonly<Record<string, string>> = {
  'truncated JSON': GOOD.slice(0, GOOD.length - 40),
  null: 'null',
  'an empty list': '[]',
  'a text': '"x"',
  nothing: '',
  'a number': '7',
  'three megabytes': `{"schema":1,"revision":1,"savedAt":"","tab":"","data":"${'x'.repeat(3_000_000)}"}`,
  'an envelope without data': '{"schema":1,"revision":1,"savedAt":"","tab":""}',
  'wrong types inside': GOOD.replace('"aims":[', '"aims":[7,').replace('"purpose":"explore"', '"purpose":{"a":1}'),
  'a null where a group belongs': sealed(fullInterview()).replace(/"contact":\{[^}]*\}/, '"contact":null'),
  'an unknown field': GOOD.replace('"purpose"', '"salary":"100","purpose"'),
};

/** The texts that still hold something that can be read. */
const SALVAGEABLE = ['wrong types inside', 'a null where a group belongs', 'an unknown field'];

async function downloadOf(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return await readFile(await (await download).path(), 'utf8');
}

test.describe('case 5: the stored interview is corrupt', () => {
  for (const [name, raw] of Object.entries(CORRUPT)) {
    test(`${name}: recovery is offered, the raw text can be downloaded, nothing is overwritten`, async ({ page }) => {
      await seed(page, { [KEY]: raw });
      await page.goto(addressOf('contact'));
      await expect(page.getByRole('heading', { name: 'This interview could not be read' })).toBeVisible();
      await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Go on with what can be read' })).toHaveCount(
        SALVAGEABLE.includes(name) ? 1 : 0,
      );
      expect(await downloadOf(page, 'Download the raw data')).toBe(raw);
      for (const step of ['hub', ...STEPS_OF_ONE] as const) {
        await page.goto(addressOf(step));
        await expect(page.getByRole('heading', { name: 'This interview could not be read' })).toBeVisible();
      }
      await page.goto(addressOf('hub', null));
      await expect(page.getByRole('link', { name: 'An interview that could not be read' })).toBeVisible();
      expect(await readAll(page)).toEqual({ [PREFIX + KEY]: raw });
    });
  }

  test('starting again keeps the damaged text under a key of its own', async ({ page }) => {
    const raw = CORRUPT['truncated JSON'] ?? '';
    await seed(page, { [KEY]: raw });
    await page.goto(addressOf('contact'));
    await page.getByRole('button', { name: 'Start again, empty' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Ingrid');
    await expect(page.locator('#save-status')).toHaveText(/^Saved on this device/);
    await expect.poll(async () => (await readInterview(page)).contact.name).toBe('Ingrid');
    const kept = (await ownKeys(page)).filter((key) => key.startsWith('damaged:'));
    expect(kept).toHaveLength(1);
    expect(await readRaw(page, kept[0] ?? '')).toBe(raw);
  });

  test('going on with what can be read keeps all that is whole', async ({ page }) => {
    await seed(page, { [KEY]: CORRUPT['a null where a group belongs'] ?? '' });
    await page.goto(addressOf('purpose'));
    await page.getByRole('button', { name: 'Go on with what can be read' }).click();
    await expect(page.getByLabel('Second aim (optional)')).toHaveValue('Who pays for a count');
    await page.reload();
    await expect(page.getByLabel('Second aim (optional)')).toHaveValue('Who pays for a count');
    expect((await ownKeys(page)).filter((key) => key.startsWith('damaged:'))).toHaveLength(1);
  });

  test('an interview with a damaged id goes on under the id of its key', async ({ page }) => {
    await seed(page, { [KEY]: GOOD.replace(`"id":"${ID}"`, '"id":"../../me"') });
    await page.goto(addressOf('contact'));
    await page.getByRole('button', { name: 'Go on with what can be read' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Ingrid');
    await expect(page.locator('#save-status')).toHaveText(/^Saved on this device/);
    await expect.poll(async () => (await readInterview(page)).id).toBe(ID);
    await page.reload();
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ingrid');
    await page.goto(addressOf('hub', null));
    await expect(page.getByRole('link', { name: 'Ingrid', exact: true })).toHaveAttribute(
      'href',
      new RegExp(`=${ID}$`),
    );
  });

  test('the previous copy can be taken up again', async ({ page }) => {
    await seed(page, { [KEY]: '{"schema":1', [`previous:${KEY}`]: GOOD });
    await page.goto(addressOf('contact'));
    await page.getByRole('button', { name: 'Go on with the previous copy' }).click();
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ingrid Halvorsen');
    await expect.poll(() => readInterview(page)).toEqual(fullInterview());
  });

  test('a text too large to be kept twice is replaced only after it was downloaded', async ({ page }) => {
    const raw = CORRUPT['three megabytes'] ?? '';
    await seed(page, { [KEY]: raw });
    await page.goto(addressOf('contact'));
    await page.getByRole('button', { name: 'Start again, empty' }).click();
    await expect(page.getByText(/^There is no room to keep the damaged text\./)).toBeVisible();
    expect(await readRaw(page, KEY)).toBe(raw);
    expect(await downloadOf(page, 'Download the raw data')).toBe(raw);
    await page.getByRole('button', { name: 'Start again, empty' }).click();
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('');
    await expect.poll(() => readRaw(page, KEY)).not.toBe(raw);
  });

  test('at most two damaged texts are kept', async ({ page }) => {
    const old = { 'damaged:2026-01-01T00:00:00.000Z:me': 'a', 'damaged:2026-02-01T00:00:00.000Z:me': 'b' };
    await seed(page, { ...old, [KEY]: '[]' });
    await page.goto(addressOf('contact'));
    await page.getByRole('button', { name: 'Start again, empty' }).click();
    await expect(page.getByLabel('Name', { exact: true })).toBeVisible();
    const kept = (await ownKeys(page)).filter((key) => key.startsWith('damaged:'));
    expect(kept).toHaveLength(2);
    expect(kept).toContain('damaged:2026-02-01T00:00:00.000Z:me');
  });

  test('one corrupt interview does not stand in the way of the others', async ({ page }) => {
    await seed(page, { ...recordsOf(fullInterview()), 'interview:brokenone': '{' });
    await page.goto(addressOf('hub', null));
    await expect(page.getByRole('link', { name: 'Ingrid Halvorsen' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'An interview that could not be read' })).toBeVisible();
    await page.goto('');
    await expect(page.getByRole('link', { name: 'Ingrid Halvorsen' })).toBeVisible();
  });

  test('comparing leaves out what cannot be read and says so, and nothing is overwritten', async ({ page }) => {
    await seed(page, { ...recordsOf(...heardPeople(2)), [KEY]: CORRUPT['truncated JSON'] ?? '' });
    const before = await readAll(page);
    await page.goto(addressOf('compare'));
    await expect(page.getByText('One interview on this device cannot be read here and is left out.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Side by side' })).toBeVisible();
    expect(await readAll(page)).toEqual(before);
  });

  test('a damaged talk is offered without what is wrong in it, and all jots are kept', async ({ page }) => {
    const raw = sealed(livedInterview()).replace('"pausedSeconds":0', '"pausedSeconds":"soon"');
    expect(raw).not.toBe(sealed(livedInterview()));
    await seed(page, { [KEY]: raw });
    await page.goto(addressOf('talk'));
    await expect(page.getByRole('heading', { name: 'This interview could not be read' })).toBeVisible();
    expect(await readRaw(page, KEY)).toBe(raw);
    await page.getByRole('button', { name: 'Go on with what can be read' }).click();
    await expect(page.getByLabel('Jot on “What did the first count teach you?”')).toHaveValue('in fog, by ear');
    await expect(page.getByLabel('Jot on anything')).toHaveValue('very calm on the radio');
  });

  test('a backup holds the text that could not be read', async ({ page }) => {
    await seed(page, { ...recordsOf(fullInterview()), 'interview:brokenone': '{"schema":1,"cut' });
    await page.goto(addressOf('data', null));
    await waitForIsland(page);
    const backup: unknown = JSON.parse(await downloadOf(page, 'Download a backup file'));
    expect(backup).toMatchObject({ unread: { 'interview:brokenone': '{"schema":1,"cut' } });
  });
});

test.describe('case 5: the stored details about yourself are corrupt', () => {
  const goodMe = sealedMe(me());
  const corrupt = {
    'truncated JSON': goodMe.slice(0, -10),
    null: 'null',
    'an empty list': '[]',
    'a text': '"x"',
    'wrong types inside': goodMe.replace('"Tamsin Okoro"', '{"first":"Tamsin"}'),
  };

  for (const [name, raw] of Object.entries(corrupt)) {
    test(`${name}: recovery is offered on the message page, and nothing is overwritten`, async ({ page }) => {
      await seed(page, { ...recordsOf(fullInterview()), me: raw });
      await page.goto(addressOf('message'));
      await expect(page.getByRole('heading', { name: /about yourself could not be read$/ })).toBeVisible();
      expect(await downloadOf(page, 'Download the raw data')).toBe(raw);
      expect(await readRaw(page, 'me')).toBe(raw);
      await page.getByRole('button', { name: 'Start again, empty' }).click();
      await page.getByLabel('Your name').fill('Tamsin');
      await page.reload();
      await expect(page.getByLabel('Your name')).toHaveValue('Tamsin');
      expect((await ownKeys(page)).filter((key) => key.startsWith('damaged:'))).toHaveLength(1);
    });
  }

  test('recovery is offered with the days off of follow-up, and they can be chosen anew', async ({ page }) => {
    await seed(page, { ...recordsOf(livedInterview()), me: '[]' });
    await page.goto(addressOf('follow-up'));
    await waitForIsland(page);
    await touch(page);
    await expect(page.getByRole('heading', { name: /about yourself could not be read$/ })).toBeVisible();
    await expect(page.getByText(/^No answer is expected on/)).toHaveCount(0);
    expect(await readRaw(page, 'me')).toBe('[]');
    await page.getByRole('button', { name: 'Start again, empty' }).click();
    await page.getByText(/^No answer is expected on/).click();
    await page.getByRole('checkbox', { name: 'Friday' }).check();
    await page.reload();
    await waitForIsland(page);
    await touch(page);
    await expect(page.getByText('No answer is expected on: Friday, Saturday, and Sunday')).toBeVisible();
  });

  test('nothing can be typed about yourself before you have chosen', async ({ page }) => {
    await seed(page, { ...recordsOf(fullInterview()), me: '[]' });
    await page.goto(addressOf('message'));
    await expect(page.getByRole('heading', { name: /about yourself could not be read$/ })).toBeVisible();
    await expect(page.getByLabel('Your name')).toHaveCount(0);
  });
});

test('case 5: corrupt preferences do no harm, and the theme can be chosen anew', async ({ page }) => {
  for (const raw of ['{', 'null', '[]', '"x"', '7', '{"schema":1,"data":null}', '{"schema":1,"data":{"theme":7}}']) {
    await seed(page, { preferences: raw });
    await page.goto('guide/');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
    await page.getByRole('button', { name: /^Theme:/ }).click();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  }
});

test('case 5: an interview under an id that no address can have is left alone', async ({ page }) => {
  const raw = sealed(anInterview({ id: ID }));
  await seed(page, { 'interview:../x': raw });
  await openSeeded(page, 'hub');
  await page.goto(addressOf('hub', null));
  await expect(page.getByRole('link', { name: 'Ingrid Halvorsen' })).toBeVisible();
  expect(await readRaw(page, 'interview:../x')).toBe(raw);
});
