import { richText } from '../../../domain/messages/travel/rich-text.ts';
import { copyRichText } from '../../../platform/rich-clipboard.ts';

/** Copies a text for programs that keep its paragraphs, and for those that do not. */
export function copyFormatted(text: string): Promise<boolean> {
  return copyRichText(text, richText(text));
}
