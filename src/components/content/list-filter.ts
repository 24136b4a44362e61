/**
 * Hides the entries of a list that do not fit what is chosen, in selects or in radio buttons. The choices stand in the
 * address. An entry names its values in data attributes: data-topics for the control "topic".
 */

const filter = document.querySelector<HTMLElement>('[data-list-filter]');
const message = filter?.querySelector<HTMLElement>('[role="status"]');
const controls = [...(filter?.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input') ?? [])];
const items = [...document.querySelectorAll<HTMLElement>(filter?.dataset['listFilter'] ?? '')];
const sections = new Set(items.flatMap((item) => item.closest<HTMLElement>('section') ?? []));

/** What is chosen: a select, or the radio button that is checked, for each name. */
function chosen(): (HTMLSelectElement | HTMLInputElement)[] {
  return controls.filter((control) => control instanceof HTMLSelectElement || control.checked);
}

/** An entry without values is for all of them. */
function fits(item: HTMLElement): boolean {
  return chosen().every(({ name, value }) => {
    if (value === '') return true;
    const ids = item.dataset[`${name}s`] ?? '';
    return ids === '' || ids.split(' ').includes(value);
  });
}

function show(): void {
  for (const item of items) item.hidden = !fits(item);
  for (const section of sections) section.hidden = !items.some((item) => !item.hidden && section.contains(item));
  const left = items.filter((item) => !item.hidden).length;
  if (message)
    message.textContent = left === items.length ? '' : `${left} of ${items.length} ${filter?.dataset['noun']}`;
}

function remember(): void {
  const address = new URL(location.href);
  for (const { name, value } of chosen()) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', address);
}

function choose(name: string, value: string): void {
  for (const control of controls.filter((one) => one.name === name)) {
    if (control instanceof HTMLInputElement) control.checked = control.value === value;
    else control.value = value;
  }
}

/** Chooses everything where a link leads to an entry that is hidden. */
function reveal(): void {
  const target = document.querySelector<HTMLElement>(':target');
  if (!target?.closest('[hidden]')) return;
  for (const { name } of controls) choose(name, '');
  remember();
  show();
  target.scrollIntoView();
}

const values = new Set(
  controls.flatMap((control) =>
    control instanceof HTMLSelectElement
      ? [...control.options].map((option) => `${control.name}=${option.value}`)
      : `${control.name}=${control.value}`,
  ),
);
for (const [name, value] of new URLSearchParams(location.search)) {
  if (values.has(`${name}=${value}`)) choose(name, value);
}
show();
reveal();
filter?.addEventListener('change', () => {
  remember();
  show();
});
addEventListener('pageshow', show);
addEventListener('hashchange', reveal);
