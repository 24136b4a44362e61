/** The longest quotation that is looked for, so that a stray mark costs little. */
const QUOTED = /"[^"]{1,300}"|(?<![\w'])'[^' ](?:[^']|(?<=\w)'(?=\w)){0,200}'(?!\w)/g;

/**
 * A plain text in which words in quotation marks are masked by as many letters: who quotes a word does not say it.
 * A text that is one quotation as a whole is read as if it had no marks.
 */
export function blankQuotes(plain: string): string {
  const whole = /^ ?(["'])([^"]+)\1 ?$/.exec(plain);
  if (whole && !(whole[2] ?? '').includes(`${whole[1]} `))
    return plain.replace(/^ ?["']/, mask).replace(/["'] ?$/, mask);
  return plain.replaceAll(QUOTED, (quoted) => 'x'.repeat(quoted.length));
}

function mask(some: string): string {
  return ' '.repeat(some.length);
}
