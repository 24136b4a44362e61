/** Characters of saved texts from which a visitor is told; normal use takes a fifth of it. */
const TOLD_FROM = 1_000_000;

/** Characters from which new interviews should wait: some browsers have room for little more. */
const WAIT_FROM = 2_000_000;

/** What most browsers give to one site, in characters. */
const ROOM = 5_000_000;

/** How much room is left, in words, where that matters: null below a million characters. Nothing is ever refused for it. */
export function roomHint(characters: number): string | null {
  if (characters < TOLD_FROM) return null;
  const filled = `Your interviews fill ${(characters / 1e6).toFixed(1)} of about ${ROOM / 1e6} MB here: download a backup, and remove for good what you no longer need.`;
  return characters < WAIT_FROM ? filled : `${filled} New interviews should wait until there is room again.`;
}
