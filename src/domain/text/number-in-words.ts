const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A whole number from 0 to 99 as running text has it: 48 is "forty-eight". Larger numbers stay digits. */
export function numberInWords(number: number): string {
  const small = SMALL[number];
  if (small !== undefined) return small;
  const tens = TENS[Math.floor(number / 10)];
  if (tens === undefined || !Number.isInteger(number)) return String(number);
  const rest = number % 10;
  return rest === 0 ? tens : `${tens}-${SMALL[rest] ?? ''}`;
}

/** The text with a capital, as a sentence begins. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
