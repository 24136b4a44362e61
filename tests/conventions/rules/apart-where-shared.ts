import type { Rule } from '../rule.ts';

const CHANGES_SHARED = /\bvi\.(?:mock|doMock|resetModules|stubGlobal|stubEnv|spyOn|useFakeTimers)\b/;

/** Tests share a process; see vitest.config.ts. */
export const apartWhereShared: Rule = {
  name: 'A test that changes what others share is named .apart.test.ts',
  appliesTo: (path) => path.endsWith('.test.ts') && !path.endsWith('.apart.test.ts'),
  find: (text) => (CHANGES_SHARED.test(text) ? ['changes a global or a module'] : []),
  good: [
    { path: 'src/platform/zones.test.ts', text: "import { expect, test, vi } from 'vitest';\nconst seen = vi.fn();" },
  ],
  bad: [
    { path: 'src/platform/zones.test.ts', text: "vi.stubEnv('TZ', 'Asia/Tokyo');" },
    { path: 'src/platform/zones.test.ts', text: "vi.mock(import('./zones.ts'), () => ({}));" },
  ],
};
