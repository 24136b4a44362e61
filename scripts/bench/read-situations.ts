import { readContent } from '../../src/content/read-content/read-content.ts';
import type { Situation } from '../../src/domain/messages/situation.ts';

/** The situations of the repository at `root`. */
export function readSituations(root: URL): Situation[] {
  return readContent(root).content.messages.map((entry) => entry.data);
}
