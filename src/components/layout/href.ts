/**
 * Address of a page of this site, under the base path that the site is built for.
 * Takes a site-absolute path ("/guide/asking/"); leaves fragments and addresses of other sites as they are.
 */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return base.replace(/\/$/, '') + path;
}
