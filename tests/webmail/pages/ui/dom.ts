import { config } from './config';

type Attributes = {
  /** Class names with spaces between them. */
  class?: string;
  id?: string;
  data?: Record<string, string>;
  on?: Record<string, (event: Event) => void>;
} & Record<string, unknown>;

/** Builds an element. Names of classes, ids and data attributes go through `named`. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { class: classes = '', id, data = {}, on = {}, ...attributes }: Attributes = {},
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const name of classes.split(' ').filter(Boolean)) element.classList.add(named(name));
  if (id) element.id = named(id);
  for (const [key, value] of Object.entries(data)) setData(element, key, value);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) element.setAttribute(name, String(value));
  }
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A name as the page has it: its own, or another one after a redesign. */
export function named(name: string): string {
  return config.drift === null ? name : config.drift + name;
}

export function setData(element: Element, key: string, value: string): void {
  element.setAttribute(`data-${named(key)}`, value);
}

export function toggle(element: Element, name: string, on: boolean): void {
  element.classList.toggle(named(name), on);
}
