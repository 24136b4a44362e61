const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The flags Chromium is started with: it stays quiet, and only root, who has no other way, goes without a sandbox. */
export function chromiumFlags(root: boolean): string[] {
  return root ? ['--no-sandbox', ...QUIET] : [...QUIET];
}

/** Whether this program runs as root. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
