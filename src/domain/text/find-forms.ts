/** A place in a text where one of the forms stands. */
export interface FoundForm {
  /** The words as the text has them. */
  text: string;
  index: number;
}

/**
 * The first of these forms in a text, as whole words; of two that begin at one place, the longer. The first letter may
 * be a capital, as a sentence begins; "Weak Ties" in a title is not "weak ties", and "tie" is not found in "tie-in".
 */
export function findForm(text: string, forms: readonly string[]): FoundForm | undefined {
  if (forms.length === 0) return undefined;
  const words = forms.toSorted((one, other) => other.length - one.length).map(wordsPattern);
  const found = new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(?:${words.join('|')})(?![\p{L}\p{N}-])`, 'u').exec(text);
  return found ? { text: found[0], index: found.index } : undefined;
}

function wordsPattern(form: string): string {
  const [first = '', ...rest] = Array.from(form, (letter) => letter.replace(/[$()*+.?[\\\]^{|}]/, String.raw`\$&`));
  return `(?:${first}|${first.toUpperCase()})${rest.join('').replaceAll(' ', String.raw`\s+`)}`;
}
