/** The value of one parameter in the address of this page, or null. */
export function addressParameter(name: string): string | null {
  return new URLSearchParams(window.location.search).get(name);
}

/** Goes to another page. */
export function goTo(address: string): void {
  window.location.assign(address);
}
