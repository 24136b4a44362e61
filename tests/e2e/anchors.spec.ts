import { expect, test } from './support/fixtures.ts';
import { sitePaths } from './support/site-map.ts';

test('Every link to a place on a page leads to a place that is there @base', async ({ request, baseURL }) => {
  test.setTimeout(120_000);
  const root = new URL(baseURL ?? '');
  const paths = await sitePaths(request);
  expect(paths.length).toBeGreaterThan(40);

  const pages = new Map<string, { ids: Set<string>; links: URL[] }>();
  for (const path of paths) {
    const html = await (await request.get(new URL(path, root).href)).text();
    pages.set(path, {
      ids: new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '')),
      links: [...html.matchAll(/<a\s[^>]*href="([^"]+)"/g)].map(
        (match) => new URL(match[1] ?? '', new URL(path, root)),
      ),
    });
  }

  const broken: string[] = [];
  for (const [path, { links }] of pages) {
    for (const link of links) {
      if (link.origin !== root.origin || link.hash === '') continue;
      const target = pages.get(link.pathname);
      const id = decodeURIComponent(link.hash.slice(1));
      if (target && !target.ids.has(id)) broken.push(`${path} → ${link.pathname}${link.hash}`);
    }
  }
  expect([...new Set(broken)]).toEqual([]);
});
