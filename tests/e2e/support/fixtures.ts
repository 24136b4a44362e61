import { test as base, expect, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';

export { expect };

/** What went wrong in the browser while a test ran. Every entry that was not expected fails the test. */
export interface Problems {
  /** So far, one line each. */
  readonly found: readonly string[];
  /** Lets problems pass that a test brings about on purpose. It also covers those that were found before. */
  expect(pattern: RegExp): void;
  /** Follows a context that the test has opened itself. */
  watch(context: BrowserContext): Promise<void>;
}

interface Fixtures {
  problems: Problems;
  /** Another device: a context with nothing in it, watched like the first and closed at the end. */
  openDevice: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Playwright's test with a collector: errors in the console, uncaught errors, breaches of the content policy, foreign requests. */
export const test = base.extend<Fixtures>({
  problems: [
    async ({ context, baseURL }, provide) => {
      const collector = collectProblems(new URL(baseURL ?? '').origin);
      await collector.watch(context);
      await provide(collector);
      expect(collector.unexpected(), 'problems in the browser').toEqual([]);
    },
    { auto: true },
  ],
  openDevice: async ({ browser, problems }, provide) => {
    const opened: BrowserContext[] = [];
    await provide(async (options = {}) => {
      const context = await browser.newContext(options);
      opened.push(context);
      await problems.watch(context);
      return await context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

function collectProblems(ownOrigin: string): Problems & { unexpected: () => string[] } {
  const found: string[] = [];
  const expected: RegExp[] = [];
  return {
    found,
    expect: (pattern) => {
      expected.push(pattern);
    },
    unexpected: () => found.filter((problem) => !expected.some((pattern) => pattern.test(problem))),
    async watch(context) {
      await context.addInitScript(reportPolicyBreaches);
      context.on('console', (message) => {
        if (message.type() === 'error') found.push(`console: ${message.text()} (${message.location().url})`);
      });
      // Unhandled rejections come here, too.
      context.on('weberror', (event) => found.push(`uncaught: ${String(event.error())}`));
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^https?:$/.test(protocol) && origin !== ownOrigin) found.push(`foreign request: ${request.url()}`);
      });
    },
  };
}

/** Runs in the page, before its own scripts. */
function reportPolicyBreaches(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    console.error(`content policy: ${effectiveDirective} stopped ${blockedURI} ${sample}`);
  });
}
