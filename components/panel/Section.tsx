import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Badge } from '@/components/design/Badge';

export function Section(props: { title: string; count: number; children: ComponentChildren }) {
  const titleId = useId();
  return (
    <section class="stack panel-section" aria-labelledby={titleId}>
      <h2 id={titleId} class="row">
        {props.title}
        {props.count > 0 && <Badge>{props.count}</Badge>}
      </h2>
      {props.children}
    </section>
  );
}
