import { fullAddress } from '../../../platform/address.ts';

/** The whole link to a shared list, under the base path of the site. Servers never see what stands after the mark. */
export function sharedAddress(base: string, fragment: string): string {
  return fullAddress(`${base.replace(/\/$/, '')}/prepare/shared/#${fragment}`);
}
