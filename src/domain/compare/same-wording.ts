import { tidy } from '../text/tidy.ts';

/** A wording without what does not make it another one: capitals, spaces, accents written in two ways, and its last mark. */
export function plainWording(text: string): string {
  return tidy(text)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replace(/[\s.?!…]+$/u, '');
}

/** Whether two texts are the same words. Nothing is guessed: two wordings of one thought are not the same. */
export function isSameWording(one: string, other: string): boolean {
  return plainWording(one) === plainWording(other);
}
