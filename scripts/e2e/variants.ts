/** The two builds that the browser tests look at: at the root of a host, and below a path. */
export interface Variant {
  name: string;
  folder: string;
  base: string;
  port: number;
}

/** Two runs on one machine stay apart when one of them is given another first port. */
const FIRST_PORT = Number(process.env['E2E_PORT'] ?? 4391);

export const VARIANTS: readonly Variant[] = [
  { name: 'root', folder: 'dist', base: '/', port: FIRST_PORT },
  { name: 'base-path', folder: 'reports/dist-base', base: '/some/base/', port: FIRST_PORT + 1 },
];

/** The address of a variant while the tests run. */
export function addressOf(variant: Variant): string {
  return `http://localhost:${variant.port}${variant.base}`;
}
