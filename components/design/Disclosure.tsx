import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

/** A section that is folded until it is asked for. `aside` is a short fact beside the title. */
export function Disclosure(props: {
  title: string;
  aside?: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="disclosure" open={props.open ?? false}>
      <summary>
        <Icon name="chevron" />
        <span>{props.title}</span>
        {props.aside && <span class="disclosure-aside number">{props.aside}</span>}
      </summary>
      <div class="disclosure-body">{props.children}</div>
    </details>
  );
}
