import type { Restored } from '../saving/envelope.ts';
import { readObject, readText, type Reader } from '../saving/reader.ts';
import type { Me } from './me.ts';

/** The asker's details out of anything that was read back, with a sentence for each thing that was wrong. */
export function restoreMe(value: unknown): Restored<Me> {
  const reader: Reader = { damages: [] };
  const fields = readObject(reader, value, 'Your details', ['name', 'introduction']);
  return {
    value: {
      name: readText(reader, fields.get('name'), 'Your name'),
      introduction: readText(reader, fields.get('introduction'), 'Who you are'),
    },
    damages: reader.damages,
  };
}
