import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { newInterview, type Interview } from '../../src/domain/interview/interview.ts';
import { newMeeting } from '../../src/domain/meeting/meeting.ts';
import { expect, test } from './support/fixtures.ts';
import { PAPERS, printOn, squeezed } from './support/pdf.ts';
import { addressOf, ownQuestion, recordsOf, seed, waitForIsland } from './support/seed.ts';
import { field } from './support/walk.ts';

const LENS = 'What breaks first in the lamp room?';
const NIGHTS = 'How do you sleep in winter?';
const MONEY = 'Who pays when the road is out?';
const AIM = 'whether one can live there with a child';

/** What each of five lighthouse wardens said, as it is typed after each talk. */
const TALKS = [
  { id: 'aud000000001', name: 'Aud Lien', day: '2026-11-24', lens: 'The bearings', nights: 'Badly', aim: 'Hers did', isNew: 'Much' }, // prettier-ignore
  { id: 'goran0000001', name: 'Goran Vukić', day: '2026-11-26', lens: 'Bearings, every spring', nights: 'Well', aim: '', isNew: 'Much' }, // prettier-ignore
  { id: 'noor00000001', name: 'Noor Haddad', day: '2026-12-01', lens: 'The wiring', nights: 'Badly, with a lamp', aim: '', isNew: 'Something' }, // prettier-ignore
  { id: 'ewan00000001', name: 'Ewan Geddes', day: '2026-12-03', lens: 'Bearings', nights: '', aim: 'Not after they are six', isNew: 'Something' }, // prettier-ignore
  { id: 'lupe00000001', name: 'Lupe Ortega', day: '2026-12-08', lens: '=bearings, she said', nights: '', aim: '', isNew: 'Nothing' }, // prettier-ignore
] as const;

/** An interview before its debrief: a list of three questions, and a meeting on its day. */
function before({ id, name, day }: (typeof TALKS)[number]): Interview {
  const empty = newInterview(id, '2026-11-02T09:00:00.000Z');
  const items = [LENS, NIGHTS, MONEY].map((text, index) => ownQuestion(`${id}q${index}`, text));
  return {
    ...empty,
    purpose: 'explore',
    aims: [AIM],
    contact: { ...empty.contact, name, role: 'lighthouse warden' },
    questions: { ...empty.questions, items },
    meeting: { ...newMeeting(), date: day, time: '11:00' },
  };
}

/** Types one debrief on the afternoon of its talk. */
async function typeDebrief(page: Page, { id, day, lens, nights, aim, isNew }: (typeof TALKS)[number]): Promise<void> {
  await page.clock.setFixedTime(`${day}T16:00:00Z`);
  await page.goto(addressOf('debrief', id));
  await waitForIsland(page);
  await page.getByRole('heading', { level: 1 }).click();
  await page.getByRole('textbox', { name: `Note 1 to “${LENS}”` }).fill(lens);
  await page.getByRole('region', { name: LENS }).getByRole('radio', { name: 'Fact' }).check();
  if (nights !== '') {
    await page.getByRole('textbox', { name: `Note 1 to “${NIGHTS}”` }).fill(nights);
    await page.getByRole('region', { name: NIGHTS }).getByRole('radio', { name: 'Feeling' }).check();
  }
  if (aim !== '') await field(page, AIM).fill(aim);
  await page.getByRole('radio', { name: new RegExp(`^${isNew}`) }).check();
  await page.getByRole('radio', { name: /^One account/ }).check();
  const verdict = page.getByRole('region', { name: 'What do you make of it?' });
  await expect(verdict.getByText(/^No verdict today: one voice is loud/)).toBeVisible();
  await expect(verdict.getByRole('radio')).toHaveCount(0);
}

test('Five debriefs are typed, laid side by side, compared, taken along and printed', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  await seed(page, recordsOf(...TALKS.map((talk) => before(talk))));
  const row = (title: string) => page.getByRole('row').filter({ hasText: title });
  const mark = (name: string, title: string) =>
    page.getByRole('combobox', { name: `How ${name} stands to the others: ${title}` });
  const openCompare = async () => {
    await page.goto(addressOf('compare', null));
    await waitForIsland(page);
  };

  const [first, ...others] = TALKS;
  await test.step('after the first talk, one voice is no ground to decide on', async () => {
    await typeDebrief(page, first);
    await openCompare();
    await expect(page.getByText('One person, one view. Hear at least three before you decide anything.')).toBeVisible();
    await expect(row(LENS)).toContainText('One voice, answered by one person');
    await expect(page.getByRole('columnheader')).toHaveCount(2);
  });

  await test.step('after five, the page knows how many people answered what, and what is open', async () => {
    for (const talk of others) await typeDebrief(page, talk);
    await openCompare();
    await expect(page.getByRole('columnheader')).toHaveText(['Question', ...TALKS.map(({ name }) => new RegExp(name))]);
    await expect(page.getByText('Five people so far. The last talk told you nothing new')).toBeVisible();
    await expect(row(LENS)).toContainText('answered by 5 people');
    await expect(row(NIGHTS)).toContainText('answered by 3 people');
    await expect(row(AIM)).toContainText('answered by 2 people');
    await expect(row(MONEY)).toContainText('Still open, answered by nobody yet');
    await expect(row(LENS)).toContainText('Fact: The bearings');
  });

  await test.step('she says where they agree and where they differ, and the page counts it', async () => {
    for (const { name } of TALKS) {
      await mark(name, LENS).selectOption(name === 'Noor Haddad' ? 'Differs' : 'Agrees');
    }
    await expect(row(LENS)).toContainText('They differ, answered by 5 people');
    for (const name of ['Aud Lien', 'Ewan Geddes']) await mark(name, AIM).selectOption('Agrees');
    await expect(row(AIM)).toContainText('They agree, answered by 2 people');
    await page.getByLabel('Show').selectOption('What is still open');
    await expect(row(MONEY)).toBeVisible();
    await expect(row(LENS)).toHaveCount(0);
    await page.getByLabel('Show').selectOption('Everything');
  });

  await test.step('it leaves as a table and as text, with everything that was typed', async () => {
    const downloaded = async (name: string) => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return await readFile(await file.path(), 'utf8');
    };
    const table = await downloaded('Download for a spreadsheet (.csv)');
    const text = await downloaded('Download as text (.md)');
    for (const { name, lens, nights, aim } of TALKS) {
      for (const said of [name, lens, nights, aim]) {
        expect(table).toContain(said);
        expect(text).toContain(said);
      }
    }
    expect(table).toMatch(/"Question","What breaks first in the lamp room\?",.*"5","They differ"\r\n/s);
    expect(table).toMatch(/"Question","Who pays when the road is out\?",.*"0","Still open"\r\n/s);
    expect(table).not.toMatch(/(?:^|,)"=/m);
    expect(text).toContain('*They agree; answered by 2.*');
  });

  await test.step('it prints as a grid on both papers, every word of it', async () => {
    for (const paper of PAPERS) {
      const pages = await printOn(page, paper);
      const printed = pages.map(({ text }) => text).join('');
      const words = TALKS.flatMap(({ name, lens, nights, aim }) => [name, lens, nights, aim]);
      for (const said of [...words, LENS, NIGHTS, MONEY, AIM, 'They differ, answered by 5 people']) {
        expect(printed, paper).toContain(squeezed(said));
      }
      expect(printed, paper).not.toMatch(/Downloadas|Savedonthisdevice|Printthegrid/);
    }
  });
});
