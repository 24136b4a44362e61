import type { Channel } from './channel.ts';
import type { Detail } from './detail.ts';
import type { Paragraph } from './paragraph.ts';
import type { Options } from './sentence.ts';
import type { Situation } from './situation.ts';

/** One situation on one channel, as tools receive it. */
export interface Message extends Omit<Situation, 'forms' | 'order'> {
  /** `<situation>-<channel>`; saved drafts and sent messages refer to it. */
  id: string;
  situation: string;
  channel: Channel;
  /** What to ask the writer for this message alone: the details that its text uses. */
  details: readonly Detail[];
  subject: Options;
  paragraphs: readonly Paragraph[];
  reasons: readonly string[];
}
