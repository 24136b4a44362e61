import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { WIZARD_STATES } from './support/wizard-states.ts';

interface PageKind {
  name: string;
  example: string;
  /** The addresses of the kind, below the base of the site. */
  addresses: RegExp;
}

const PAGE_KINDS: readonly PageKind[] = [
  { name: 'the first page', example: '', addresses: /^$/ },
  { name: 'the contents of the guide', example: 'guide/', addresses: /^guide\/$/ },
  { name: 'a chapter', example: 'guide/what-it-is/', addresses: /^guide\/(?!print\/)[a-z-]+\/$/ },
  { name: 'all questions', example: 'questions/', addresses: /^questions\/$/ },
  { name: 'the questions for a purpose', example: 'questions/for/explore/', addresses: /^questions\/for\/[a-z-]+\/$/ },
  { name: 'the questions of a field', example: 'questions/in/nursing/', addresses: /^questions\/in\/[a-z-]+\/$/ },
  { name: 'all messages', example: 'messages/', addresses: /^messages\/$/ },
  { name: 'a message', example: 'messages/stranger/', addresses: /^messages\/[a-z0-9-]+\/$/ },
  { name: 'the blank sheets', example: 'sheets/', addresses: /^sheets\/$/ },
  { name: 'a blank sheet', example: 'sheets/debrief/', addresses: /^sheets\/(?!class-pack\/)[a-z-]+\/$/ },
  { name: 'the class pack', example: 'sheets/class-pack/', addresses: /^sheets\/class-pack\/$/ },
  { name: 'the sources', example: 'sources/', addresses: /^sources\/$/ },
  { name: 'the evidence', example: 'evidence/', addresses: /^evidence\/$/ },
  { name: 'the glossary', example: 'glossary/', addresses: /^glossary\/$/ },
  { name: 'the whole guide on one page', example: 'guide/print/', addresses: /^guide\/print\/$/ },
  { name: 'about', example: 'about/', addresses: /^about\/$/ },
  { name: 'privacy', example: 'privacy/', addresses: /^privacy\/$/ },
];

test.describe('case 19: accessibility of the pages', () => {
  // The longest pages have thousands of elements to look at.
  test.describe.configure({ timeout: 90_000 });

  for (const { name, example } of PAGE_KINDS) {
    test(`${name}: light, dark, forced colors, 320 px`, async ({ page }) => {
      const response = await page.goto(example);
      expect(response?.status()).toBe(200);
      await expectAccessible(page, 24);
    });
  }

  test('the page for a wrong address: light, dark, forced colors, 320 px', async ({ page, problems }) => {
    problems.expect(/404 \(Not Found\)/);
    const response = await page.goto('no-such-page/');
    expect(response?.status()).toBe(404);
    await expectAccessible(page, 24);
  });

  test('every address of the sitemap is of one of these kinds, or a page of the workbench', async ({
    request,
    baseURL,
  }) => {
    const sitemap = await (await request.get('sitemap-0.xml')).text();
    const base = new URL(baseURL ?? '').pathname;
    const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname.slice(base.length)); // prettier-ignore
    expect(paths.length).toBeGreaterThan(10);
    const known = [...PAGE_KINDS.map((kind) => kind.addresses), /^prepare\//];
    expect(paths.filter((path) => !known.some((pattern) => pattern.test(path)))).toEqual([]);
  });
});

test.describe('case 19: accessibility of the workbench in every state', () => {
  test.describe.configure({ timeout: 90_000 });

  for (const { name, open } of WIZARD_STATES) {
    test(`${name}: light, dark, forced colors, 320 px`, async ({ page }) => {
      await open(page);
      await expectAccessible(page, 44);
    });
  }
});
