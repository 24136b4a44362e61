/** The two builds that the browser tests look at: at the root of a host, and below a path. */
export interface Variant {
  name: string;
  folder: string;
  base: string;
  port: number;
}

export const VARIANTS: readonly Variant[] = [
  { name: 'root', folder: 'dist', base: '/', port: 4391 },
  { name: 'base-path', folder: 'reports/dist-base', base: '/some/base/', port: 4392 },
];

/** The address of a variant while the tests run. */
export function addressOf(variant: Variant): string {
  return `http://localhost:${variant.port}${variant.base}`;
}
