/**
 * Keeps a page and all that it loads, now and later, so that it opens again without a network. `folder` is the path of
 * the page, with a slash at its end; a service worker lies in it. Returns whether the page is kept; never throws.
 */
export async function keepPage(folder: string): Promise<boolean> {
  try {
    await navigator.serviceWorker.register(`${folder}service-worker.js`);
    const cache = await caches.open(`twenty-good-minutes:${folder}`);
    await renew(cache, folder);
    keepWhatComes(cache);
    return (await cache.match(folder, { ignoreVary: true })) !== undefined;
  } catch {
    // Not known to this browser, not allowed, or no room: the page works as before, while it stays open.
    return false;
  }
}

/** Takes in what the page is made of today. Of a page that has changed, the earlier parts go, and only then. */
async function renew(cache: Cache, folder: string): Promise<void> {
  const addresses = addressesOf(performance.getEntriesByType('resource'));
  const page = await fetch(folder).catch(() => null);
  if (!page?.ok || !(await add(cache, addresses))) return;
  const kept = await cache.match(folder, { ignoreVary: true });
  if ((await kept?.text()) === (await page.clone().text())) return;
  for (const { url } of await cache.keys()) {
    if (!addresses.includes(url)) await cache.delete(url);
  }
  await cache.put(folder, page);
}

/** Takes in what the page loads later, each address once: taking it in counts as loading, too. */
function keepWhatComes(cache: Cache): void {
  const seen = new Set<string>();
  const observer = new PerformanceObserver((list) => {
    const fresh = addressesOf(list.getEntries()).filter((address) => !seen.has(address));
    for (const address of fresh) seen.add(address);
    if (fresh.length > 0) void add(cache, fresh);
  });
  observer.observe({ type: 'resource', buffered: true });
}

/** True where all was taken in; false without a network, and where there is no room. */
async function add(cache: Cache, addresses: readonly string[]): Promise<boolean> {
  try {
    await cache.addAll(addresses);
    return true;
  } catch {
    return false;
  }
}

/** The addresses of scripts, fonts and pictures on this host that the page has loaded, once each. */
function addressesOf(entries: PerformanceEntryList): string[] {
  const names = entries.map(({ name }) => name).filter((name) => URL.canParse(name));
  return [...new Set(names)].filter((name) => new URL(name).origin === location.origin && !name.includes('?'));
}

/** Drops all pages that are kept by this site, and the service workers that hand them out. */
export async function dropKeptPages(base: string): Promise<void> {
  try {
    const names = await caches.keys();
    for (const name of names) if (name.startsWith(`twenty-good-minutes:${base}`)) await caches.delete(name);
    for (const registration of await navigator.serviceWorker.getRegistrations()) {
      if (new URL(registration.scope).pathname.startsWith(base)) await registration.unregister();
    }
  } catch {
    // Where there are no caches or no workers, nothing is kept.
  }
}
