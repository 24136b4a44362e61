import ts from 'typescript';
import type { Rule } from '../rule.ts';

/** The docblock of a function of the domain is its contract. */
export const documentedDomain: Rule = {
  name: 'Each exported function of the domain has a docblock',
  appliesTo: (path) => /^src\/domain\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'),
  find: (text, path) => {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    return file.statements
      .filter((statement) => isExported(statement) && ts.getJSDocCommentsAndTags(statement).length === 0)
      .flatMap(functionNames)
      .map((name) => `${name} has no docblock`);
  },
  good: [
    { path: 'src/domain/text/tidy.ts', text: '/** Tidies. */\nexport function tidy(): string {\n  return "";\n}' },
    { path: 'src/domain/text/tidy.ts', text: 'function inner(): void {}\nexport const LIMIT = 3;' },
    { path: 'src/domain/text/tidy.ts', text: '/** Tidies. */\nexport const tidy = (): string => "";' },
  ],
  bad: [
    { path: 'src/domain/text/tidy.ts', text: 'export function tidy(): string {\n  return "";\n}' },
    { path: 'src/domain/text/tidy.ts', text: '// Tidies.\nexport const tidy = (): string => "";' },
  ],
};

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) === true;
}

function functionNames(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? 'a function'];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .filter(
      ({ initializer }) =>
        initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
    )
    .map((declaration) => declaration.name.getText());
}
