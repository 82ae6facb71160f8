import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Badge } from '@/components/design/Badge';

/** One part of the panel. With `landing`, whoever comes back from a task of it lands at its title. */
export function Section(props: {
  title: string;
  count: number;
  landing?: boolean;
  children: ComponentChildren;
}) {
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { landing = false } = props;
  useEffect(() => {
    if (!landing) return;
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView();
  }, []);
  return (
    <section class="stack panel-section" aria-labelledby={titleId}>
      <h2 id={titleId} ref={title} tabIndex={-1} class="row">
        {props.title}
        {props.count > 0 && <Badge>{props.count}</Badge>}
      </h2>
      {props.children}
    </section>
  );
}
