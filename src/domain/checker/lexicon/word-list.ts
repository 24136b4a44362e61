/** The words of a list that is written in lines, with ", " between them. */
export function wordList(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(', '));
}

/** The past forms that no rule gives. */
const IRREGULAR = new Map(
  wordList(
    'be was were been, bring brought, buy bought, catch caught, choose chose chosen, come came, cut, do did done',
    'draw drew drawn, drink drank drunk, drive drove driven, fall fell fallen, fight fought, find found, fire fired',
    'fit, forget forgot forgotten, get got gotten, give gave given, go went gone, have had, hear heard, hit, keep kept',
    'lay laid, leave left, let, lie lied, lose lost, make made, pay paid, put, quit, read, say said, see saw seen',
    'sell sold, send sent, set, shut, sleep slept, speak spoke spoken, spend spent, stand stood, steal stole stolen',
    'take took taken, tell told, think thought, throw threw thrown, win won, write wrote written',
  ).map((forms) => {
    const [verb = '', ...past] = forms.split(' ');
    return [verb, past.length === 0 ? [verb] : past] as const;
  }),
);

/** Each verb of a list in all its forms; of a verb with a word behind it ("take on"), the first word is bent. */
export function verbForms(...lines: string[]): string[] {
  return wordList(...lines).flatMap((entry) => {
    const space = entry.indexOf(' ');
    const verb = space < 0 ? entry : entry.slice(0, space);
    const rest = space < 0 ? '' : entry.slice(space);
    return formsOf(verb).map((form) => form + rest);
  });
}

function formsOf(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  // cspell:ignore bdglmnprt
  const short = /(?:^|[^aeiou])[aeiou][bdglmnprt]$/.test(verb) ? verb + verb.slice(-1) : stem;
  const ends = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : undefined;
  const third = ends ?? (/(?:s|x|z|ch|sh|o)$/.test(verb) ? verb : undefined);
  return [
    verb,
    third === undefined ? `${verb}s` : `${third}es`,
    ...new Set([`${stem}ing`, `${short}ing`]),
    ...(IRREGULAR.get(verb) ?? new Set(ends === undefined ? [`${stem}ed`, `${short}ed`] : [`${ends}ed`])),
  ];
}
