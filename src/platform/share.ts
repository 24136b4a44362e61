/** What is handed over to another app. */
export interface Shared {
  title: string;
  text: string;
}

/** Whether this browser can hand a text over to another app. */
export function canShare(): boolean {
  return 'share' in navigator;
}

/** Opens the share sheet of the device. Call it straight from the click. False where the browser refuses. */
export async function share({ title, text }: Shared): Promise<boolean> {
  try {
    await navigator.share({ title, text });
    return true;
  } catch (error) {
    // The visitor closed the sheet.
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
