import type { Page } from '@playwright/test';
import type { Interview } from '../../src/domain/interview/interview.ts';
import { newDebrief } from '../../src/domain/debrief/debrief.ts';
import { pageCountText } from '../../src/domain/sheet/count-pages.ts';
import { SHEET_PLANS, type SheetPlan } from '../../src/domain/sheet/sheet-plans.ts';
import { expect, test } from './support/fixtures.ts';
import { PAPER_WIDTH, PAPERS, printOn, squeezed } from './support/pdf.ts';
import { anInterview, openSeeded, ownQuestion, readInterview, recordsOf, seed } from './support/seed.ts';
import { apartFaults, openSheet, wholeSheetFaults } from './support/sheet-on-paper.ts';

const SWEEP = Array.from({ length: 61 }, (_none, count) => count);
const PARTS = Array.from({ length: 8 }, (_none, part) => SWEEP.slice(part * 8, part * 8 + 8));

const CONTACT: Interview['contact'] = {
  name: 'Sigrid Bratland',
  addressAs: '',
  role: 'seal biologist',
  organization: 'Bergen Aquarium',
  connection: null,
  sharedContact: '',
  connectionDetail: '',
};

/** The head of the comparison grid, as its texts stand in it. */
const GRID_HEAD = ['Aim or question', CONTACT.name, 'Name', 'Name'];

/** An interview with questions of one to four lines and as many notes, so that page ends fall everywhere. */
function interviewOf(count: number): Interview {
  const items = Array.from({ length: count }, (_none, index) => {
    const middle = 'how the days go when the weather changes '.repeat(1 + ((index * 7) % 5));
    return ownQuestion(`own${index}`, `First${index} ${middle}last${index}?`, { mustAsk: index % 12 === 3 });
  });
  return anInterview({
    id: `sweep${String(count).padStart(2, '0')}`,
    purpose: 'explore',
    aims: [`how ${'much '.repeat(1 + (count % 6) * 8)}of the year is spent at sea`, 'which training counts'],
    contact: CONTACT,
    questions: { selection: 0, items, known: [], writing: '' },
    debrief: {
      ...newDebrief(),
      entries: items.map(({ id }, index) => ({
        id: `entry${index}`,
        questionId: id,
        kind: index % 2 === 0 ? ('fact' as const) : null,
        text: `Noted${index} ${'and the boat came late '.repeat(1 + ((index * 5) % 9))}end${index}.`,
      })),
    },
  });
}

/** What must stand on one page in each variant. */
function togetherFaults(
  plan: SheetPlan,
  { questions }: Interview,
  printed: Awaited<ReturnType<typeof printOn>>,
): string[] {
  const parts = plan.rows.flat();
  const texts = questions.items.map(({ text }) => text ?? '');
  const noted = texts.map((_text, index) => [`Noted${index}and`, `end${index}.`]);
  return [
    ...(parts.includes('questions') || parts.includes('grid')
      ? texts.flatMap((text) => apartFaults(printed, text))
      : []),
    ...(parts.includes('said') ? noted.flatMap((ends) => apartFaults(printed, ...ends)) : []),
    ...(parts.includes('leads') ? apartFaults(printed, 'Names and leads', 'May I mention you?') : []),
  ];
}

async function choose(page: Page, { label }: SheetPlan): Promise<void> {
  await page.getByRole('radio', { name: label }).check();
}

for (const counts of PARTS) {
  test(`Every variant of ${counts[0]} to ${counts.at(-1)} questions comes out whole, and on as many pages as the page says`, async ({
    openDevice,
  }) => {
    test.setTimeout(240_000);
    const interviews = counts.map((count) => interviewOf(count));
    const page = await openDevice({ colorScheme: 'dark' });
    await seed(page, recordsOf(...interviews));
    for (const interview of interviews) {
      await openSheet(page, interview);
      for (const plan of SHEET_PLANS) {
        await choose(page, plan);
        const onPapers = [];
        for (const paper of PAPERS) {
          const printed = await printOn(page, paper);
          const repeated = plan.id === 'comparison' ? GRID_HEAD : [];
          const faults = [
            ...(await wholeSheetFaults(page, printed, repeated)),
            ...togetherFaults(plan, interview, printed),
          ];
          expect.soft(faults, `${plan.id}, ${interview.questions.items.length} questions on ${paper}`).toEqual([]);
          onPapers.push({ pages: printed.length, isExact: true });
        }
        const [a4, letter] = onPapers;
        if (!a4 || !letter) throw new Error('A paper is missing.');
        await expect
          .soft(page.locator('.page-count'), `${plan.id}, ${interview.questions.items.length} questions`)
          .toHaveText(pageCountText(a4, letter), { timeout: 2000 });
      }
    }
  });
}

test('A long word is folded, and a long text is printed word for word, in every variant', async ({ page }) => {
  test.setTimeout(120_000);
  const words = Array.from({ length: 834 }, (_none, index) => `q${String(index).padStart(4, '0')}`);
  const word = (letter: string) => letter.repeat(200);
  const interview = anInterview({
    id: 'longtexts',
    purpose: 'explore',
    aims: [word('a')],
    contact: { ...CONTACT, name: word('n') },
    questions: {
      selection: 0,
      items: [
        ownQuestion('own1', words.join(' '), { mustAsk: true }),
        ownQuestion('own2', word('W'), { mustAsk: true }),
      ],
      known: [],
      writing: '',
    },
    debrief: {
      ...newDebrief(),
      entries: [{ id: 'e1', questionId: 'own1', kind: 'fact', text: word('m') }],
      surprised: words.join(' '),
    },
  });
  await seed(page, recordsOf(interview));
  await openSheet(page, interview);
  for (const plan of SHEET_PLANS) {
    await choose(page, plan);
    for (const paper of PAPERS) {
      const printed = await printOn(page, paper);
      const all = printed.map(({ text }) => text).join('');
      expect(
        words.filter((one) => !all.includes(one)),
        `${plan.id}, missing on ${paper}`,
      ).toEqual([]);
      // Text that is upside down has its edge elsewhere; the panels are measured below.
      if (plan.size === 'fold') continue;
      const edges = printed.flatMap(({ pieces }) => pieces.map(({ right }) => right));
      expect(Math.max(...edges), `${plan.id}, right edge on ${paper}`).toBeLessThan(PAPER_WIDTH[paper]);
    }
  }
});

test('Nothing in the booklet reaches out of its panel, and its fold is the middle of the paper', async ({ page }) => {
  await seed(page, recordsOf(interviewOf(9), interviewOf(40)));
  for (const interview of [interviewOf(9), interviewOf(40)]) {
    await openSheet(page, interview);
    await page.getByRole('radio', { name: 'Pocket fold' }).check();
    // The least room that paper gives: 186 mm across on A4, 255.4 mm down on Letter.
    await page.setViewportSize({ width: 703, height: 965 });
    await page.emulateMedia({ media: 'print' });
    const panels = await page.locator('.sheet-panel').evaluateAll((all) =>
      all.map((panel) => ({
        over: Math.max(panel.scrollHeight - panel.clientHeight, panel.scrollWidth - panel.clientWidth),
        height: panel.clientHeight,
      })),
    );
    await page.emulateMedia({ media: null });
    expect(panels.length % 4).toBe(0);
    expect(panels.filter(({ over }) => over > 0)).toEqual([]);
    const heights = panels.map(({ height }) => height);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(2);
  }
});

test('Large print has no letter below 16 points, and lines 10 mm apart; all other lines are 8 to 9 mm apart', async ({
  page,
}) => {
  await openSeeded(page, 'sheet', interviewOf(5));
  for (const plan of SHEET_PLANS) {
    await choose(page, plan);
    const { smallest, lines } = await page.getByRole('article', { name: 'Sheet' }).evaluate((sheet) => {
      const all = [...sheet.querySelectorAll('*')].filter((one) =>
        [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''),
      );
      return {
        smallest: Math.min(...all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))) * 0.75,
        lines: [...sheet.querySelectorAll('.ruled-line')].map(
          (one) => (one.getBoundingClientRect().height * 25.4) / 96,
        ),
      };
    });
    const isLarge = plan.size === 'large';
    if (isLarge) expect(smallest).toBeGreaterThan(15.99);
    for (const line of lines) {
      expect(line, plan.id).toBeGreaterThan(isLarge ? 9.9 : 8);
      expect(line, plan.id).toBeLessThan(isLarge ? 10.1 : 9);
    }
  }
});

test('The chosen variant is kept', async ({ page }) => {
  const interview = interviewOf(3);
  await openSeeded(page, 'sheet', interview);
  await page.getByRole('radio', { name: 'Agenda card' }).check();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Agenda card' })).toBeChecked();
  expect((await readInterview(page, interview.id)).sheetSpace).toBe('agenda-card');
});

/** The most pages of each blank sheet. */
const BLANK_PAGES: Readonly<Record<SheetPlan['id'], number>> = {
  'one-page': 1,
  roomy: 2,
  'large-print': 2,
  'pocket-fold': 1,
  'questions-only': 1,
  'agenda-card': 1,
  debrief: 1,
  comparison: 1,
};

for (const { id } of SHEET_PLANS) {
  test(`The blank sheet ${id} prints from a page of its own`, async ({ page }) => {
    await page.goto(id === 'one-page' ? 'sheets/' : `sheets/${id}/`);
    for (const paper of PAPERS) {
      const printed = await printOn(page, paper);
      const repeated = id === 'comparison' ? ['Aim or question', 'Name', 'Name', 'Name'] : [];
      expect(await wholeSheetFaults(page, printed, repeated), paper).toEqual([]);
      expect(printed.length, paper).toBeLessThanOrEqual(BLANK_PAGES[id]);
    }
  });
}

test('A class pack for 30 has four pages for each of them, and says so', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('sheets/class-pack/');
  const pupils = page.getByRole('textbox', { name: 'Number of pupils' });
  await pupils.fill('30');
  await expect(page.getByText('30 pupils: 120 pages, 4 for each.')).toBeVisible();
  const titles = ['Class pack', 'Prep sheet', 'Debrief', 'Reflection'];
  for (const paper of PAPERS) {
    const printed = await printOn(page, paper);
    expect(printed, paper).toHaveLength(120);
    const wrong = printed.filter(
      ({ text }, index) => !text.includes(squeezed(`Twenty Good Minutes · ${titles[index % 4] ?? ''}`)),
    );
    expect(wrong, paper).toEqual([]);
  }
  await page.reload();
  await expect(pupils).toHaveValue('30');
  await pupils.fill('41');
  await expect(page.getByText('Type a number from 1 to 40.')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(4);
});

test('Without scripts the class pack prints for one pupil', async ({ openDevice }) => {
  const page = await openDevice({ javaScriptEnabled: false });
  await page.goto('sheets/class-pack/');
  for (const paper of PAPERS) expect(await printOn(page, paper), paper).toHaveLength(4);
});
