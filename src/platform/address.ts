/** The value of one parameter in the address of this page, or null. */
export function addressParameter(name: string): string | null {
  return new URLSearchParams(window.location.search).get(name);
}

/** Puts a parameter into the address of this page, which stays as it is, also on the way back. */
export function setAddressParameter(name: string, value: string): void {
  const address = new URL(window.location.href);
  address.searchParams.set(name, value);
  window.history.replaceState(window.history.state, '', address);
}

/** Goes to another page. */
export function goTo(address: string): void {
  window.location.assign(address);
}

/** The full address of a path of this site, with its host. */
export function fullAddress(path: string): string {
  return new URL(path, window.location.href).href;
}

/**
 * Takes the fragment out of the address, so that it stays neither in the address bar nor on the way back. Returns it
 * without its mark; null where there is none, or where it names a place in the page.
 */
export function takeFragment(): string | null {
  const { hash, pathname, search } = window.location;
  const fragment = hash.slice(1);
  if (fragment === '' || document.getElementById(fragment) !== null) return null;
  window.history.replaceState(window.history.state, '', pathname + search);
  return fragment;
}

/** Calls `listener` when the fragment changes and the page stays. Returns how to stop. */
export function watchFragment(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
