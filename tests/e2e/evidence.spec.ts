import { expect, test } from './support/fixtures.ts';

test('Claims are narrowed by topic and confidence, and the address says how', async ({ page }) => {
  await page.goto('evidence/');
  const claims = page.locator('.claims > li:visible');
  const all = await claims.count();
  await page.getByRole('radio', { name: /^Asking/ }).click();
  await expect(page.getByRole('radio', { name: /^Asking/ })).toBeChecked();
  const ofTopic = await claims.count();
  expect(ofTopic).toBeLessThan(all);
  await page.getByRole('radio', { name: /^Low/ }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^\\d+ of ${all} claims$`));
  expect(await claims.count()).toBeLessThan(ofTopic);
  await expect(page).toHaveURL(/\?topic=asking&confidence=low$/);

  await page.reload();
  await expect(page.getByRole('radio', { name: /^Low/ })).toBeChecked();
  await page.getByRole('link', { name: 'Contacts play a part in about half of all jobs' }).click();
  await expect(page.locator('#contacts-half')).toBeInViewport();
  expect(await claims.count()).toBe(all);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('Links lead to the claims of a topic and of a confidence', async ({ page }) => {
    await page.goto('evidence/');
    await expect(page.getByRole('radio')).toHaveCount(0);
    const links = page.getByRole('navigation', { name: 'Claims by topic and by confidence' });
    await links.getByRole('link', { name: 'Fairness' }).click();
    await expect(page.getByRole('heading', { name: 'Fairness' })).toBeInViewport();
    await links.getByRole('link', { name: 'Untraceable' }).click();
    await page.getByRole('listitem').getByRole('link', { name: 'One offer in twelve talks' }).click();
    await expect(page.locator('#one-in-twelve')).toBeInViewport();
  });
});
