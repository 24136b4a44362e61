/** A name in the possessive: "James's", "the NHS's". A name that is possessive already stays: "McKinsey's", "Sotheby’s". */
export function possessive(name: string): string {
  if (name === '' || /['’]s$/iu.test(name) || /s['’]$/iu.test(name)) return name;
  return `${name}’s`;
}
