import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ARROWS, type Arrow } from './arrows.ts';
import { lintFiles } from './lint-files.ts';
import { LINTED_RULES } from './linted-rules.ts';

const IMPORT_RULE = 'eslint(no-restricted-imports)';

const broken = ARROWS.flatMap((arrow) =>
  arrow.mayNotImport.map((target, index) => ({
    from: arrow.folder,
    target,
    files: statementsFor(arrow, target).map((text, form) => ({
      path: fileName(arrow, `breaks${index}x${form}`),
      text,
    })),
  })),
);
const kept = ARROWS.map((arrow) => ({
  from: arrow.folder,
  path: fileName(arrow, 'keeps'),
  text: inFrontmatter(arrow, importsOf(arrow.mayImport)),
}));
const singleRules = LINTED_RULES.flatMap((rule) => [rule.good, ...rule.bad]);

// One run over everything: files that break a rule, and files that keep them all.
const found = lintFiles([...broken.flatMap((one) => one.files), ...kept, ...singleRules]);

function rulesBroken(path: string): string[] {
  return found.filter((fault) => fault.path === path).map((fault) => fault.rule);
}

describe('an import against an arrow is a lint error', () => {
  it.each(broken)('$from may not import $target', ({ files }) => {
    const missed = files.filter(({ path }) => !rulesBroken(path).includes(IMPORT_RULE));
    expect(missed.map((file) => file.text)).toEqual([]);
  });
});

describe('an import along the arrows is none', () => {
  it.each(kept)('$from', ({ path }) => {
    expect(found.filter((fault) => fault.path === path)).toEqual([]);
  });
});

describe.each(LINTED_RULES)('$rule: $why', ({ rule, good, bad }) => {
  it.each(bad)('is broken by $path', ({ path }) => {
    expect(rulesBroken(path)).toContain(rule);
  });

  it('lets the rest pass', () => {
    expect(found.filter((fault) => fault.path === good.path)).toEqual([]);
  });
});

it('every folder of src has its arrows, so that no new one slips by', () => {
  const folders = ['src', 'src/components'].flatMap((parent) =>
    existsSync(parent) ? foldersIn(parent).map((name) => `${parent}/${name}`) : [],
  );
  const withoutCode = ['src/assets', 'src/styles', 'src/components'];
  const known = new Set([...ARROWS.map((arrow) => arrow.folder.split('/').slice(0, 3).join('/')), ...withoutCode]);
  const isKnown = (folder: string): boolean => [...known].some((one) => one === folder || one.startsWith(`${folder}/`));
  expect(folders.filter((folder) => !isKnown(folder))).toEqual([]);
});

function foldersIn(parent: string): string[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function fileName(arrow: Arrow, name: string): string {
  const isMarkup = arrow.ending !== '.ts';
  return `${arrow.folder}/${isMarkup ? name.charAt(0).toUpperCase() + name.slice(1) : name}${arrow.ending}`;
}

/** A value, a type, a later import and a re-export: each is an import. */
function statementsFor(arrow: Arrow, target: string): string[] {
  const forms = [
    importsOf([target]),
    `import type { Thing } from '${target}';\nexport type Other = Thing;`,
    `export const later = async (): Promise<unknown> => import('${target}');`,
    `export { thing } from '${target}';`,
  ];
  if (arrow.ending !== '.astro') return forms;
  const inScript = `<p>Text</p>\n<script>\n${importsOf([target])}\n</script>`;
  return [...forms.slice(0, 3).map((form) => inFrontmatter(arrow, form)), inScript];
}

function importsOf(targets: readonly string[]): string {
  const imports = targets.map((target, index) => `import { thing${index} } from '${target}';`);
  const uses = targets.map((_, index) => `export const use${index} = thing${index};`);
  return [...imports, ...uses].join('\n');
}

function inFrontmatter(arrow: Arrow, code: string): string {
  return arrow.ending === '.astro' ? `---\n${code}\n---\n<p>Text</p>` : code;
}
