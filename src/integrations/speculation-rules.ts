/**
 * Rules that let the browser fetch a page of this site while a pointer rests on its link.
 * The text is inlined in every page, and the content policy names its hash.
 */
export function speculationRules(base: string): string {
  const pages = `${base.replace(/\/$/, '')}/*`;
  return JSON.stringify({ prefetch: [{ where: { href_matches: pages }, eagerness: 'moderate' }] });
}
