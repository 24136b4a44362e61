import type { Example } from './rule.ts';

/** Other rules that the linter holds for us, each with a file that keeps it and files that break it. */
export const LINTED_RULES: readonly { rule: string; why: string; good: Example; bad: readonly Example[] }[] = [
  {
    rule: 'eslint(no-restricted-globals)',
    why: 'one module owns the storage, and the domain knows no browser',
    good: {
      path: 'src/stores/saved-records.ts',
      text: "export const read = (): string | null => localStorage.getItem('a');",
    },
    bad: [
      { path: 'src/stores/me.ts', text: "export const read = (): string | null => localStorage.getItem('a');" },
      {
        path: 'src/stores/draft.ts',
        text: "export const read = (): string | null => window.localStorage.getItem('a');",
      },
      { path: 'src/platform/keep.ts', text: 'export const count = (): number => sessionStorage.length;' },
      {
        path: 'src/components/islands/hub/Keep.tsx',
        text: 'export const count = (): number => globalThis.localStorage.length;',
      },
      { path: 'src/layouts/Keep.astro', text: '<p>Text</p>\n<script>\nlocalStorage.clear();\n</script>' },
      { path: 'src/domain/text/width.ts', text: 'export const width = (): number => window.innerWidth;' },
      { path: 'src/domain/text/title.ts', text: 'export const title = (): string => document.title;' },
    ],
  },
  {
    rule: 'eslint(no-restricted-properties)',
    why: 'time and chance come into the domain as arguments',
    good: { path: 'src/domain/schedule/utc.ts', text: 'export const day = Date.UTC(2026, 10, 22);' },
    bad: [
      { path: 'src/domain/schedule/today.ts', text: 'export const today = (): number => Date.now();' },
      { path: 'src/domain/schedule/dice.ts', text: 'export const dice = (): number => Math.random();' },
    ],
  },
  {
    rule: 'eslint(no-console)',
    why: 'what went wrong is said on the screen',
    good: { path: 'scripts/say.ts', text: "console.log('Done.');" },
    bad: [{ path: 'src/stores/say.ts', text: "export const say = (): void => console.log('Done.');" }],
  },
  {
    rule: 'oxc(no-barrel-file)',
    why: 'an import names the file that it means',
    good: { path: 'src/domain/text/single.ts', text: 'export const single = 1;' },
    bad: [{ path: 'src/domain/text/all.ts', text: "export * from './single.ts';" }],
  },
  {
    rule: 'import(no-cycle)',
    why: 'no two files need each other',
    good: { path: 'src/domain/text/alone.ts', text: 'export const alone = 1;' },
    bad: [
      {
        path: 'src/domain/text/hen.ts',
        text: "import { egg } from './egg.ts';\nexport const hen = (): unknown => egg;",
      },
      {
        path: 'src/domain/text/egg.ts',
        text: "import { hen } from './hen.ts';\nexport const egg = (): unknown => hen;",
      },
    ],
  },
  {
    rule: 'import(no-default-export)',
    why: 'a thing has one name everywhere',
    good: { path: 'vitest.config.ts', text: 'export default {};' },
    bad: [{ path: 'src/domain/text/unnamed.ts', text: 'const text = 1;\nexport default text;' }],
  },
  {
    rule: 'typescript(no-explicit-any)',
    why: 'any switches the types off',
    good: { path: 'src/domain/text/known.ts', text: 'export const read = (value: unknown): boolean => value === 1;' },
    bad: [{ path: 'src/domain/text/whatever.ts', text: 'export const read = (value: any): boolean => value === 1;' }],
  },
  {
    rule: 'typescript(no-non-null-assertion)',
    why: 'what may be missing is looked at',
    good: { path: 'src/domain/text/first.ts', text: "export const first = (all: string[]): string => all[0] ?? '';" },
    bad: [{ path: 'src/domain/text/sure.ts', text: 'export const first = (all: string[]): string => all[0]!;' }],
  },
  {
    rule: 'typescript(consistent-type-assertions)',
    why: 'a cast is a guess',
    good: { path: 'src/domain/text/fixed.ts', text: "export const KINDS = ['one', 'two'] as const;" },
    bad: [
      { path: 'src/domain/text/cast.ts', text: 'export const read = (value: unknown): string => value as string;' },
    ],
  },
  {
    rule: 'typescript(consistent-type-imports)',
    why: 'a type leaves nothing behind in the build',
    good: { path: 'src/domain/text/typed.ts', text: "import type { One } from './one.ts';\nexport type Two = One;" },
    bad: [{ path: 'src/domain/text/untyped.ts', text: "import { One } from './one.ts';\nexport type Two = One;" }],
  },
  {
    rule: 'eslint(max-lines)',
    why: 'a file holds one idea',
    good: { path: 'src/domain/text/short.ts', text: 'export const SHORT = 1;' },
    bad: [{ path: 'src/domain/text/long.ts', text: `export const LONG = 1;\n${'// more\n'.repeat(300)}` }],
  },
];
