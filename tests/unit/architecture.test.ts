import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { REQUESTS } from '@/utils/messages';
import { handlersOf, type Service } from '@/utils/service/handlers';
import { importsOf, type Source, sourceOf, sourcesIn, visit } from './sources';

/**
 * The areas of `utils/`, lowest first: each may use those of the lines above its own, never one of
 * its own line or below.
 */
const ORDER = [
  ['turns', 'sequence', 'growing-bytes', 'utf8'],
  ['time', 'sha256', 'zip', 'pdf', 'version'],
  ['i18n', 'mail'],
  ['storage', 'webmail', 'outages'],
  ['gap'],
  ['mailbox', 'evidence'],
  ['claim'],
  ['backup', 'dossier'],
  ['messages'],
  ['page', 'panel'],
  ['popup', 'options', 'workbench'],
  ['service'],
];
/**
 * The words for everything and the stores of everything: they may name the types of every area, and
 * every area theirs. What runs keeps the order.
 */
const OF_ALL = ['i18n', 'storage'];
/** Run on a desk by Node, on top of the rest. No file of the extension may use them. */
const OUTSIDE = ['collect', 'listing'];

/** What only `utils/` touches. */
const EFFECTS = ['fetch', 'browser', 'chrome', 'indexedDB', 'localStorage', 'sessionStorage'];
const EFFECTFUL = ['storage', 'messages', 'service', 'webmail', 'backup', 'page', 'mailbox'];

const utils = sourcesIn('utils').filter(({ path }) => !OUTSIDE.includes(areaOf(path)));
const components = sourcesIn('components');
const entrypoints = sourcesIn('entrypoints');
const extension = [...utils, ...components, ...entrypoints];

describe('imports', () => {
  it('keep the order of the areas', () => {
    expect(utils.flatMap(importsUpwards)).toEqual([]);
  });

  it('lead from entrypoints to components to utils', () => {
    const layers = ['entrypoints', 'components', 'utils'];
    const back = extension.filter((source) => {
      const own = layers.indexOf(source.path.split('/')[0] ?? '');
      const used = importsOf(source).map(({ from }) => layers.indexOf(from.split('/')[1] ?? ''));
      return used.some((layer) => layer !== -1 && layer < own);
    });
    expect(back.map(({ path }) => path)).toEqual([]);
  });

  it('reach neither Node nor what runs on a desk', () => {
    const outside = /^(node:|@\/utils\/(collect|listing)\b)/;
    const found = extension.filter((source) =>
      importsOf(source).some(({ from }) => outside.test(from)),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('would be found', () => {
    const source = sourceOf(
      'utils/time/x.ts',
      "import { a } from '@/utils/mail/a'; import type { b } from '@/utils/gap/b'; import type { Texts } from '@/utils/i18n/x'; await import('@/utils/storage/database');",
    );
    expect(importsUpwards(source)).toEqual([
      'utils/time/x.ts → mail',
      'utils/time/x.ts → gap',
      'utils/time/x.ts → storage',
    ]);
  });
});

describe('entrypoints', () => {
  it.each(entrypoints)('$path only wires', ({ text, tree }) => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
    visit(tree, (node) => expect(ts.isClassDeclaration(node)).toBe(false));
  });
});

describe('components', () => {
  it.each(components)('$path touches no storage, no browser and no network', (source) => {
    const areas = importsOf(source)
      .filter(({ typeOnly }) => !typeOnly)
      .map(({ from }) => (from.startsWith('@/utils/') ? areaOf(from.slice(2)) : from));
    const forbidden = [...EFFECTFUL, 'webextension-polyfill', 'wxt/browser', 'idb'];
    expect(areas.filter((area) => forbidden.includes(area))).toEqual([]);
    const names: string[] = [];
    visit(source.tree, (node) => {
      if (!ts.isIdentifier(node) || !EFFECTS.includes(node.text)) return;
      const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
      if (!isMember) names.push(node.text);
    });
    expect(names).toEqual([]);
  });
});

describe('the code', () => {
  it('has no `any`', () => {
    const found: string[] = [];
    for (const { path, tree } of extension) {
      visit(tree, (node) => node.kind === ts.SyntaxKind.AnyKeyword && found.push(path));
    }
    expect(found).toEqual([]);
  });

  it('evaluates no text as code or markup', () => {
    const evil =
      /\beval\(|new Function\(|\.(innerHTML|outerHTML)\b|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/;
    expect(extension.filter(({ text }) => evil.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it.each(
    utils.filter(({ path }) => /^utils\/(panel|popup|options|workbench|service|page)\//.test(path)),
  )('$path leaves words to the catalogues', (source) => {
    expect(sentencesIn(source)).toEqual([]);
  });
});

describe('messages', () => {
  it('have a handler each, and no handler has no message', () => {
    const handlers = handlersOf({} as Service);
    expect(Object.keys(handlers).sort()).toEqual(Object.keys(REQUESTS).sort());
  });
});

function areaOf(path: string): string {
  const [area = ''] = path.replace(/^\/?utils\//, '').split('/');
  return area.replace(/\.ts$/, '');
}

function importsUpwards(source: Source): string[] {
  const area = areaOf(source.path);
  const own = levelOf(area);
  return importsOf(source).flatMap(({ from, typeOnly }) => {
    if (!from.startsWith('@/utils/')) return [];
    const target = areaOf(from.slice(1));
    const ofAll = OF_ALL.includes(area) || OF_ALL.includes(target);
    if (target === area || (typeOnly && ofAll)) return [];
    return levelOf(target) < own ? [] : [`${source.path} → ${target}`];
  });
}

function levelOf(area: string): number {
  const level = ORDER.findIndex((line) => line.includes(area));
  if (level === -1) throw new Error(`utils/${area} has no place in the order`);
  return level;
}

/** Texts of several words, but for what goes to the log or a developer. */
function sentencesIn({ tree }: Source): string[] {
  const found: string[] = [];
  const read = (node: ts.Node) => {
    const forDevelopers =
      (ts.isNewExpression(node) && /Error$|^NotSaved$/.test(node.expression.getText())) ||
      (ts.isCallExpression(node) && /^console\./.test(node.expression.getText())) ||
      (ts.isPropertyAssignment(node) && node.name.getText() === 'justification') ||
      (ts.isVariableDeclaration(node) && node.name.getText() === 'CSS');
    if (forDevelopers) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      if (/\p{L}{2,},? \p{L}{2,}/u.test(node.getText())) found.push(node.getText());
      return;
    }
    ts.forEachChild(node, read);
  };
  read(tree);
  return found;
}
