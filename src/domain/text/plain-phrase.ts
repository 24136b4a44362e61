import { tidyPhrase } from './tidy.ts';

/** What somebody leaves standing who means to fill it in later: "[company]", "{name}", "<role>". */
const PLACEHOLDER = /^(?:\[[^\]]*\]|\{[^}]*\}|<[^>]*>)$/u;

/**
 * One tidy phrase for a sentence: square brackets and braces go, since they look like a hole that was left open.
 * Empty where nothing but a placeholder was typed.
 */
export function plainPhrase(typed: string): string {
  const phrase = tidyPhrase(typed);
  return PLACEHOLDER.test(phrase) ? '' : tidyPhrase(phrase.replaceAll(/[[\]{}]/gu, ' '));
}
