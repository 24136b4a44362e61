/** What the server answers to one address. `path` is relative to the folder that is served. */
export type Answer = { kind: 'file'; path: string } | { kind: 'redirect'; to: string } | { kind: 'missing' };

/**
 * Finds the file for the address of a request, as a static host would.
 *
 * @param target the address as the browser sent it: `/guide/asking?print`
 * @param base where the site lives, with slashes at both ends: `/` or `/some/base/`
 * @param isFile whether a path inside the folder is a file
 */
export function locate(target: string, base: string, isFile: (path: string) => boolean): Answer {
  const [address = '', ...query] = target.split('?');
  const path = decode(address);
  if (path === undefined) return { kind: 'missing' };
  const search = query.length > 0 ? `?${query.join('?')}` : '';
  if (`${path}/` === base) return { kind: 'redirect', to: `${base}${search}` };
  if (!path.startsWith(base)) return { kind: 'missing' };

  const inside = path.slice(base.length);
  if (!staysInside(inside)) return { kind: 'missing' };
  if (inside === '' || inside.endsWith('/')) return fileOrMissing(`${inside}index.html`, isFile);
  if (isFile(inside)) return { kind: 'file', path: inside };
  if (isFile(`${inside}/index.html`)) return { kind: 'redirect', to: `${address}/${search}` };
  return { kind: 'missing' };
}

function decode(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

/** No way up, no absolute path and no drive: `..`, an empty part, a backslash, a colon and NUL are refused. */
function staysInside(path: string): boolean {
  if (/[\\:\0]/.test(path)) return false;
  const parts = path.split('/');
  return parts.every((part, index) => part !== '.' && part !== '..' && (part !== '' || index === parts.length - 1));
}

function fileOrMissing(path: string, isFile: (path: string) => boolean): Answer {
  return isFile(path) ? { kind: 'file', path } : { kind: 'missing' };
}
