/** Words that carry no topic: the small ones, and those that half of all questions about work share. */
const STOP_WORDS = new Set(
  [
    'about after again all along also always and another any anybody anything are around ask asked away back bad',
    'because been before began begin behind being besides between big both break build built came can career careers',
    'close come comes could count counts cut day days deal decided did different differently does doing done down',
    'draw during each early else end even ever every expect explain far feel few field find finish first five follow',
    'following for found from get getting give going good got had happen happened happens hard has have hear heard',
    'help here hold hour hours how into its job jobs join just keep kind know last less let life like line live long',
    'longest look lot made make manage managed many matter matters may means might month months more most move moved',
    'moving much must need never new next nobody normal not now off once one only onto other others out over own part',
    'past people person place post posts practice project question range reach read real really report reporting',
    'right road roads room rule rules say see seen seldom seriously should show side since six small some somebody',
    'something speak spend spent staff stand start started step steps still stop such take taken talk talks tell than',
    'that the their them then there they thing things think this three time told too toward try two under understand',
    'until use used usually very walk want was way week weeks well went were what when where whether which while who',
    'whom why will with without word work worked working works would year years yet you your',
  ].flatMap((line) => line.split(' ')),
);

const STOP_STEMS = new Set([...STOP_WORDS].map((word) => stemOf(word)));

/** The words of a text in small letters, in their order; one with a hyphen also in its parts. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return words.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
}

/** True for a word that says nothing of what a text is about. */
export function isSmallWord(word: string): boolean {
  return word.length < 3 || STOP_WORDS.has(word) || STOP_STEMS.has(stemOf(word));
}

/** A word without its plural and its commonest endings: tides and tide, mooring and moored. */
export function stemOf(word: string): string {
  const singular = word.replace(/ies$/u, 'y').replace(/(?<![su])s$/u, '');
  return singular.length > 5 ? singular.replace(/(?:ing|ed)$/u, '').replace(/e$/u, '') : singular.replace(/e$/u, '');
}
