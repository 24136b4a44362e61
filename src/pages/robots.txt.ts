import type { APIRoute } from 'astro';
import { href } from '../components/layout/href.ts';

/** Everything may be read; the sitemap lists it. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(href('/sitemap-index.xml'), site);
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${sitemap.href}\n`);
};
