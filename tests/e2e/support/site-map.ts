import type { APIRequestContext } from '@playwright/test';

/** The paths of all pages that the site map names, below the host. */
export async function sitePaths(request: APIRequestContext): Promise<string[]> {
  const xml = await (await request.get('sitemap-0.xml')).text();
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
}
