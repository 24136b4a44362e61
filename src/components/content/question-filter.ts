/** Hides the questions that do not fit the chosen purpose, audience and field. Choices stand in the address. */

const filter = document.querySelector<HTMLElement>('[data-question-filter]');
const message = filter?.querySelector<HTMLElement>('[role="status"]');
const selects = [...(filter?.querySelectorAll('select') ?? [])];
const items = [...document.querySelectorAll<HTMLElement>('.bank > li')];

/** A question without audiences or fields is for all of them. */
function fits(item: HTMLElement): boolean {
  return selects.every(({ name, value }) => {
    if (value === '') return true;
    const ids = item.dataset[`${name}s`] ?? '';
    return ids === '' || ids.split(' ').includes(value);
  });
}

function show(): void {
  for (const item of items) item.hidden = !fits(item);
  for (const family of document.querySelectorAll<HTMLElement>('.family')) {
    family.hidden = family.querySelector('.bank > li:not([hidden])') === null;
  }
  const left = items.filter((item) => !item.hidden).length;
  if (message) message.textContent = left === items.length ? '' : `${left} of ${items.length} questions`;
}

function remember(): void {
  const address = new URL(location.href);
  for (const { name, value } of selects) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', address);
}

const asked = new URLSearchParams(location.search);
for (const select of selects) {
  const value = asked.get(select.name);
  if (value !== null && [...select.options].some((option) => option.value === value)) select.value = value;
}
show();
filter?.addEventListener('change', () => {
  remember();
  show();
});
addEventListener('pageshow', show);
