import type { ComponentChildren } from 'preact';

export function Badge(props: {
  look?: 'plain' | 'late' | 'good' | 'danger' | 'accent';
  children: ComponentChildren;
}) {
  return <span class={`badge ${props.look ?? 'plain'}`}>{props.children}</span>;
}
