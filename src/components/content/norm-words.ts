/** An id as words: "talk-length" is "talk length", or "Talk length" with a capital. */
export function idInWords(id: string, capital = false): string {
  const words = id.replaceAll('-', ' ').replace('linkedin', 'LinkedIn');
  return capital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** The name of a value as words: "warmFewest" is "warm fewest". */
export function valueInWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
