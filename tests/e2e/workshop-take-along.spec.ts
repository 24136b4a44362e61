import { downloadBy } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { fullInterview, openSeeded, ownQuestion, readInterview } from './support/seed.ts';
import { listedQuestions, questionTexts } from './support/walk.ts';
import { FIRST, NURSE, SECOND, THIRD, button, makeList, openCollection, results } from './support/workshop.ts';

test.describe('taking the list along', () => {
  test('copies it as text and downloads it as Markdown, under a name that is safe', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const contact = { ...fullInterview().contact, name: '../Ingrid <b>Halvorsen</b>' };
    await openSeeded(page, 'questions', fullInterview({ contact }));
    await button(page, 'Copy as text').click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Questions for ../Ingrid <b>Halvorsen</b>\n6 of 30 minutes planned.');
    expect(copied).toContain(`1. ${FIRST} (The work as it is, 2 min, must-ask)`);
    const { name, text: markdown } = await downloadBy(button(page, 'Download as Markdown'));
    expect(name).toBe('questions-for-ingrid-b-halvorsen-b.md');
    expect(markdown).toContain(String.raw`# Questions for ../Ingrid \<b\>Halvorsen\</b\>`);
    expect(markdown).toContain(`- [ ] ${THIRD} *(The work as it is, 2 min)*`);
  });

  test('prints title, minutes and questions, and nothing else', async ({ page }) => {
    await openSeeded(page, 'questions');
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();
    expect(printed).toContain('Questions for Ingrid Halvorsen');
    expect(printed).toContain('3 questions, 6 of 30 minutes planned.');
    for (const text of [FIRST, SECOND, THIRD]) expect(printed).toContain(text);
    for (const chrome of [
      'Swap',
      'Undo',
      'Write your own',
      'The collection',
      'Continue',
      'Saved',
      'Menu',
      'Make another',
    ]) {
      expect(printed).not.toContain(chrome);
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  });

  test('“Print the list” opens the print dialog; “Share as a link” opens the form', async ({ page }) => {
    await openSeeded(page, 'questions', NURSE);
    await makeList(page);
    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = 'yes';
      };
    });
    await button(page, 'Print the list').click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
    await button(page, 'Share as a link').click();
    await expect(page.getByLabel('Link', { exact: true })).toHaveValue(/prepare\/shared\/#/);
  });
});

test.describe('what nobody expects', () => {
  test('200 questions of one’s own, of 5,000 characters and with HTML, at 320 px', async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width: 320, height: 640 });
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const items = Array.from({ length: 200 }, (_none, index) =>
      ownQuestion(`item${index}`, index === 1 ? 'w'.repeat(5000) : `${hostile} ${index}`),
    );
    const questions = { selection: 0, items, known: ['a-question-that-is-gone'], writing: hostile };
    const odd = { ...NURSE, field: 'a-field-that-is-gone', aims: ['z'.repeat(10_000), hostile], questions };
    await openSeeded(page, 'questions', odd);
    await expect(listedQuestions(page)).toHaveCount(200);
    await expect(page).toHaveTitle(/^Questions/);
    await expect(page.getByText('This site no longer has the field that was chosen')).toBeVisible();
    await expect(page.getByText('200 questions, 400 of 20 minutes planned. That is 380 too many')).toBeVisible();
    await openCollection(page);
    await expect(results(page)).toHaveCount(20);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await button(page, 'Make another list').click();
    expect((await questionTexts(page)).length).toBeGreaterThanOrEqual(200);
    await expect.poll(async () => (await readInterview(page)).questions.writing).toBe(hostile);
  });

  for (const minutes of [0, 500]) {
    test(`${minutes} minutes in what is saved: a clear sentence, and nothing lost`, async ({ page }) => {
      await openSeeded(page, 'questions', fullInterview({ minutes }));
      await expect(page.getByText('Minutes: not a number from 1 to 180.')).toBeVisible();
      await button(page, 'Go on with what can be read').click();
      expect(await questionTexts(page)).toEqual([FIRST, SECOND, THIRD]);
      await expect(page.getByText('3 questions, 6 of 20 minutes planned.')).toBeVisible();
    });
  }
});
