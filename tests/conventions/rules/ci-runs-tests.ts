import type { Rule } from '../rule.ts';

/** What a developer runs and what the CI runs is the same. */
export const ciRunsTests: Rule = {
  name: 'The CI runs npm test, and stops at the first failed command',
  appliesTo: (path) => path === '.ci/run',
  find: (text) => [
    ...(/^[^#\n]*\bnpm test\b/m.test(text) ? [] : ['does not run npm test']),
    ...(/^set -euo pipefail$/m.test(text) ? [] : ['lacks "set -euo pipefail"']),
  ],
  good: [{ path: '.ci/run', text: '#!/usr/bin/env bash\nset -euo pipefail\nnpm ci && npm test\n' }],
  bad: [
    { path: '.ci/run', text: '#!/usr/bin/env bash\nset -euo pipefail\nnpm run build\n' },
    { path: '.ci/run', text: '#!/usr/bin/env bash\n# npm test\nset -euo pipefail\n' },
  ],
};
