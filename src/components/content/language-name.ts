const NAMES = new Intl.DisplayNames('en-US', { type: 'language' });

/** "fr" as "French", "fr-CA" as "Canadian French". */
export function languageName(language: string): string {
  return NAMES.of(language) ?? language;
}
