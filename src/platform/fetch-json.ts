/** A file of this site as data. Throws where it does not arrive. The site wrote it, so that it is what it should be. */
export async function fetchJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return await response.json();
}
