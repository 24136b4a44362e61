const MILLIMETERS_PER_DOT = 25.4 / 96;

/** Settles when the faces of the page are loaded, or will not come. */
export async function whenFacesAreReady(): Promise<void> {
  await document.fonts.ready;
}

/**
 * Where the parts that are not split lie when the first element in `shown` is laid out by `classes`, in millimeters from
 * its upper edge, with the height of the head of their table. It is done on a copy, which nobody sees.
 */
export function measureOnPaper(shown: HTMLElement, classes: string): { top: number; bottom: number; head: number }[] {
  const frame = document.createElement('div');
  frame.className = classes;
  frame.inert = true;
  for (const child of shown.children) frame.append(child.cloneNode(true));
  document.body.append(frame);
  const edge = frame.firstElementChild?.getBoundingClientRect().top ?? 0;
  const blocks = [...frame.querySelectorAll<HTMLElement>('[data-kept]')].map((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    const head = block.closest('table')?.tHead?.getBoundingClientRect().height ?? 0;
    return {
      top: (top - edge) * MILLIMETERS_PER_DOT,
      bottom: (bottom - edge) * MILLIMETERS_PER_DOT,
      head: head * MILLIMETERS_PER_DOT,
    };
  });
  frame.remove();
  return blocks;
}
