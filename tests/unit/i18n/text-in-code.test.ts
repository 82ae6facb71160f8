import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../../', import.meta.url);
/** Attributes that a person reads or hears. */
const SPOKEN = [
  'label',
  'title',
  'alt',
  'placeholder',
  'hint',
  'aria-label',
  'aria-valuetext',
  'aria-description',
];

const sources = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .map((path) => `${folder}/${path}`),
);

describe('text that the user reads', () => {
  it('is looked for in every component', () => {
    expect(sources.length).toBeGreaterThan(30);
  });

  it.each(sources)('comes from the catalogues in %s', (path) => {
    expect(texts(readFileSync(new URL(path, ROOT), 'utf8'))).toEqual([]);
  });

  it('would be found', () => {
    expect(texts('const a = <p title="Ciao">{"Salve"} mondo {x ? "sì" : null}</p>;')).toEqual([
      'Ciao',
      'Salve',
      'mondo',
      'sì',
    ]);
  });
});

/** Words inside elements and in the attributes that are read, in the order of the source. */
function texts(source: string): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile(
    'source.tsx',
    source,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  visit(file, false);
  return found;

  function visit(node: ts.Node, shown: boolean): void {
    if (ts.isJsxText(node) || (shown && ts.isStringLiteralLike(node))) keep(node.text);
    if (ts.isJsxAttribute(node)) {
      const spoken = SPOKEN.includes(node.name.getText());
      if (node.initializer) visit(node.initializer, spoken);
    } else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
      ts.forEachChild(node, (child) => visit(child, true));
    } else if (
      ts.isBinaryExpression(node) ||
      ts.isCallExpression(node) ||
      ts.isElementAccessExpression(node)
    ) {
      ts.forEachChild(node, (child) => visit(child, false || (shown && child === lastOf(node))));
    } else {
      ts.forEachChild(node, (child) => visit(child, shown && !ts.isJsxElement(child)));
    }
  }

  function keep(text: string) {
    if (/\p{Letter}/u.test(text)) found.push(text.trim());
  }

  /** Of `a && "text"` the right side is shown; what is compared or passed on is not. */
  function lastOf(node: ts.Node) {
    return ts.isBinaryExpression(node) && isLogical(node.operatorToken.kind) ? node.right : null;
  }

  function isLogical(kind: ts.SyntaxKind) {
    return (
      kind === ts.SyntaxKind.AmpersandAmpersandToken ||
      kind === ts.SyntaxKind.QuestionQuestionToken ||
      kind === ts.SyntaxKind.BarBarToken
    );
  }
}
