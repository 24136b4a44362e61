import { expect, type Locator, type Page } from '@playwright/test';

/** A field of a step, with what a visitor puts into it. */
export type Field =
  | { kind: 'text'; label: string; value: string }
  | { kind: 'select'; label: string; value: string }
  | { kind: 'choice'; label: string; value: string };

/** The field on the page. */
export function locate(page: Page, field: Field): Locator {
  if (field.kind !== 'choice') return page.getByRole('main').getByLabel(field.label, { exact: true });
  const group = page.getByRole('group', { name: field.label });
  // The name of a choice begins with its label and goes on with its hint.
  return group.getByRole('radio', { name: new RegExp(`^${field.value}`) });
}

/** Fills a field in, as a visitor would. */
export async function fillIn(page: Page, field: Field): Promise<void> {
  const found = locate(page, field);
  if (field.kind === 'text') await found.fill(field.value);
  else if (field.kind === 'select') await found.selectOption({ label: field.value });
  else await found.check();
}

/** Expects the field to show its value. */
export async function expectShown(page: Page, field: Field): Promise<void> {
  const found = locate(page, field);
  if (field.kind === 'text') await expect(found).toHaveValue(field.value);
  else if (field.kind === 'choice') await expect(found).toBeChecked();
  else await expect(found.locator('option:checked')).toHaveText(field.value);
}
