import type { Target } from './driver';

/** Elements that have a role without saying so (HTML Accessibility API Mappings). */
const ELEMENTS_OF_ROLE: Record<string, string> = {
  button: 'button, input[type="button"], input[type="submit"], summary',
  checkbox: 'input[type="checkbox"]',
  combobox: 'select',
  dialog: 'dialog',
  heading: 'h1, h2, h3, h4, h5, h6',
  img: 'img, svg',
  link: 'a[href]',
  list: 'ul, ol',
  listitem: 'li',
  progressbar: 'progress',
  radio: 'input[type="radio"]',
  region: 'section',
  row: 'tr',
  slider: 'input[type="range"]',
  status: 'output',
  table: 'table',
  textbox: 'input, textarea',
};

/** A selector of all elements that a target may mean. */
export function selectorOf(target: Target): string {
  if ('css' in target) return target.css;
  if ('label' in target) return 'input, select, textarea';
  const elements = ELEMENTS_OF_ROLE[target.role];
  return `${elements ? `${elements}, ` : ''}[role="${target.role}"]`;
}
