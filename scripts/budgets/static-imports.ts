import ts from 'typescript';

/** What a JavaScript module imports at once: `import … from`, `export … from` and bare imports, never `import()`. */
export function staticImports(code: string): string[] {
  const file = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  return file.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    const target = isImport ? statement.moduleSpecifier : undefined;
    return target && ts.isStringLiteral(target) ? [target.text] : [];
  });
}
