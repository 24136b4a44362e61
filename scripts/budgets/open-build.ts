import { openBuiltSite, type BuiltSite } from './built-site.ts';

/** The build in dist/; without one, a sentence and the end of the program. */
export function openBuild(): BuiltSite {
  try {
    return openBuiltSite('dist', process.env['BASE_PATH'] ?? '/');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
