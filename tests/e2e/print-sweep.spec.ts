import { newDebrief } from '../../src/domain/debrief/debrief.ts';
import { countPages, pageCountText } from '../../src/domain/sheet/count-pages.ts';
import { SHEET_PLANS } from '../../src/domain/sheet/sheet-plans.ts';
import { expect, test } from './support/fixtures.ts';
import { PAPER_WIDTH, PAPERS, printOn, type PrintedPage } from './support/pdf.ts';
import { anInterview, ownQuestion, recordsOf, seed } from './support/seed.ts';
import { inkShare, openSheet, wholeSheetFaults } from './support/sheet-on-paper.ts';
import { CONTACT, splitFaults, sweepInterview } from './support/sweep.ts';

/** How many questions are on a sheet. */
const ALL = Array.from({ length: 61 }, (_none, count) => count);

for (const plan of SHEET_PLANS) {
  for (const isLate of [false, true]) {
    const counts = ALL.filter((count) => count > 30 === isLate);
    test(`${plan.label}, ${counts[0]} to ${counts.at(-1)} questions: whole on both papers, and as many pages as the screen says`, async ({
      openDevice,
    }) => {
      test.setTimeout(240_000);
      const page = await openDevice({ colorScheme: 'dark' });
      await seed(page, recordsOf(...counts.map((count) => sweepInterview(count, plan))));
      for (const count of counts) {
        const [interview, where] = [sweepInterview(count, plan), `${count} questions`];
        await openSheet(page, interview);
        const printed: PrintedPage[][] = [];
        for (const paper of PAPERS) {
          const pages = await printOn(page, paper);
          const faults = [...(await wholeSheetFaults(page, pages)), ...splitFaults(pages, plan, interview)];
          expect.soft(faults, `${where} on ${paper}`).toEqual([]);
          printed.push(pages);
        }
        const [a4, letter] = printed.map(({ length }) => ({ ...countPages([], 1), pages: length }));
        if (!a4 || !letter) throw new Error('A paper is missing.');
        await expect.soft(page.locator('.page-count'), where).toHaveText(pageCountText(a4, letter), { timeout: 5000 });
      }
    });
  }
}

/** A text of about 5,000 letters in words that are all different. */
const words = (sign: string) =>
  Array.from({ length: 834 }, (_none, index) => `${sign}${String(index).padStart(4, '0')}`);
const word = (letter: string) => letter.repeat(200);

for (const plan of SHEET_PLANS) {
  test(`${plan.label}: a note of 5,000 letters is printed word for word, and a word of 200 letters is folded`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const [question, note] = [words('q'), words('n')];
    const interview = anInterview({
      id: 'longtexts',
      purpose: 'explore',
      aims: [word('a'), 'which training counts'],
      contact: { ...CONTACT, name: word('N') },
      questions: {
        selection: 0,
        items: [
          ownQuestion('own0', question.join(' '), { mustAsk: true }),
          ownQuestion('own1', word('W'), { mustAsk: true }),
          ...Array.from({ length: 7 }, (_none, index) => ownQuestion(`own${index + 2}`, `Short${index}, and then?`)),
        ],
        known: [],
        writing: '',
      },
      debrief: {
        ...newDebrief(),
        entries: [{ id: 'entry', questionId: 'own0', kind: 'fact', text: word('m') }],
        surprised: note.join(' '),
        leads: [{ id: 'lead', kind: 'person', name: word('l'), detail: word('d'), mention: 'yes' }],
        nextSteps: [{ id: 'next', text: word('s'), date: '', isDone: false }],
      },
      sheetSpace: plan.id,
    });
    await seed(page, recordsOf(interview));
    await openSheet(page, interview);
    const parts = plan.rows.flat();
    const once = [...question, ...(parts.includes('surprised') ? note : [])];
    for (const paper of PAPERS) {
      const printed = await printOn(page, paper);
      const all = printed.map(({ text }) => text).join('');
      const wrong = once.filter((one) => all.split(one).length !== 2);
      // In the debrief a question stands above its notes.
      expect(wrong, `not once on ${paper}`).toEqual([]);
      expect(Math.min(...printed.map(({ text }) => text.length)), `shortest page on ${paper}`).toBeGreaterThan(19);
      // Text that is upside down has its edge elsewhere; the panels are measured in another test.
      if (plan.size === 'fold') continue;
      const edges = printed.flatMap(({ pieces }) => pieces.map(({ right }) => right));
      expect(Math.max(...edges), `right edge on ${paper}`).toBeLessThan(PAPER_WIDTH[paper] - 11);
    }
  });

  test(`${plan.label} is black on white in a dark browser with a dark theme, and takes little ink`, async ({
    openDevice,
  }) => {
    const page = await openDevice({ colorScheme: 'dark' });
    const blank = await openDevice();
    const interviews = [9, 60].map((count) => sweepInterview(count, plan));
    await seed(page, recordsOf(...interviews));
    for (const interview of interviews) {
      await openSheet(page, interview);
      await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(23, 22, 19)');
      expect(await inkShare(page, blank)).toBeLessThan(0.15);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      await expect(page.getByRole('article', { name: 'Sheet' })).toHaveCSS('color', 'rgb(0, 0, 0)');
      await page.emulateMedia({ media: null });
    }
  });
}
