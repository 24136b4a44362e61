/*
 * Opens the page of the talk again where there is no network. The page puts itself and its parts into the cache of this
 * name (src/platform/keep-page.ts); here they are only handed out. The page comes from the network whenever that
 * answers, so a new version is never held back; parts in /_astro/ change their names with their contents.
 */
const NAME = `twenty-good-minutes:${new URL(self.registration.scope).pathname}`;

/** A network that takes longer is as good as none while somebody waits at the table. */
const PATIENCE_IN_MILLISECONDS = 4000;

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  const hasLastingName = pathname.includes('/_astro/');
  event.respondWith(hasLastingName ? keptFirst(request) : networkFirst(request));
});

async function keptFirst(request) {
  return (await keptAs(request)) ?? fetch(request);
}

async function networkFirst(request) {
  const answer = fetch(request);
  const kept = await keptAs(request);
  if (!kept) return answer;
  const tooLate = new Promise((resolve) => {
    setTimeout(() => resolve(kept), PATIENCE_IN_MILLISECONDS);
  });
  return Promise.race([answer.catch(() => kept), tooLate]);
}

function keptAs(request) {
  return caches.match(request, { cacheName: NAME, ignoreSearch: request.mode === 'navigate', ignoreVary: true });
}
