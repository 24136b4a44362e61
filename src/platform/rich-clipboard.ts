import { copyText } from './clipboard.ts';

/**
 * Puts a text on the clipboard as HTML and as plain text; as plain text alone where the browser takes no more. Call it
 * straight from the click. False where the browser refuses.
 */
export async function copyRichText(text: string, html: string): Promise<boolean> {
  try {
    const parts = { 'text/plain': text, 'text/html': html };
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return await copyText(text);
  }
}
