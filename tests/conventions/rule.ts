/** A small file for trying a rule. */
export interface Example {
  path: string;
  text: string;
}

/** A convention of our own that no other tool checks. */
export interface Rule {
  /** A sentence about the repository; it is the name of the test. */
  name: string;
  appliesTo: (path: string) => boolean;
  /** One sentence for each fault of a file. */
  find: (text: string, path: string) => string[];
  good: readonly Example[];
  bad: readonly Example[];
}

/** One sentence for each line on which a pattern is found: its number and the line itself. */
export function linesWith(pattern: RegExp, text: string): string[] {
  return text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => pattern.test(line))
    .map(({ line, number }) => `line ${number}: ${line.trim()}`);
}

/** Whether a path is that of a file with markup of ours. */
export function isMarkup(path: string): boolean {
  return /\.(?:astro|tsx)$/.test(path);
}
