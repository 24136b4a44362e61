import { expect, type Locator, type Page } from '@playwright/test';

/** A field that is typed into. */
interface TypedField {
  kind: 'text';
  label: string;
  value: string;
}

/** A field of a step, with what a visitor puts into it. */
export type Field =
  | TypedField
  | { kind: 'select'; label: string; value: string }
  | { kind: 'choice'; label: string; value: string }
  /** A box that is ticked; its name begins with the label. */
  | { kind: 'tick'; label: string };

/** The field on the page. */
export function locate(page: Page, field: Field): Locator {
  if (field.kind === 'tick') return page.getByRole('checkbox', { name: new RegExp(`^${field.label}`) });
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
  else if (field.kind === 'select') await expect(found.locator('option:checked')).toHaveText(field.value);
  else await expect(found).toBeChecked();
}

/** The fields in which typing can go on where it ended: those of text, without days and times. */
export function fieldsToGoOnIn(fields: readonly Field[]): TypedField[] {
  return fields.flatMap((field) =>
    field.kind === 'text' && !/^(?:Date|Time|Day|The day) /.test(field.label) ? [field] : [],
  );
}
