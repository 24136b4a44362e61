/** Verbs with which a question begins as a request; heard twice in one talk, they sound like a form. */
const REQUEST_VERBS: readonly string[] = ['describe', 'imagine', 'picture', 'suppose', 'take', 'tell', 'think', 'walk'];

/** The verb with which a text begins, in lower case, where it is a request such as “Think of …”; otherwise null. */
export function requestVerbOf(text: string): string | null {
  const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  return REQUEST_VERBS.includes(first) ? first : null;
}
