/** Copies the letter above a button. Where the browser refuses, the letter is marked, to be copied by hand. */

for (const button of document.querySelectorAll('[data-copy-letter]')) {
  const line = button.parentElement;
  const letter = line?.previousElementSibling?.querySelector('.letter-body');
  const status = line?.querySelector('[role="status"]');
  button.addEventListener('click', () => {
    if (letter && status) void copy(letter, status);
  });
}

async function copy(letter: Element, status: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(letter.textContent);
    status.textContent = 'Copied.';
  } catch {
    getSelection()?.selectAllChildren(letter);
    status.textContent = 'The browser did not allow it. The text is marked: press Ctrl+C, or Command+C on a Mac.';
  }
}
