import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** One part of the workbench. Focus goes to its title when it is opened, so that it is read first. */
export function Page(props: {
  title: string;
  intro?: string;
  /** For tables and side-by-side cards; forms read better narrow. */
  broad?: boolean;
  children: ComponentChildren;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <div class={props.broad ? 'page broad stack wide' : 'page stack wide'}>
      <header class="stack close">
        <h1 ref={title} tabIndex={-1}>
          {props.title}
        </h1>
        {props.intro && <p class="page-intro soft">{props.intro}</p>}
      </header>
      {props.children}
    </div>
  );
}

/** A titled group inside a page. */
export function Card(props: { title: string; intro?: string; children: ComponentChildren }) {
  return (
    <section class="card stack">
      <h2>{props.title}</h2>
      {props.intro && <p class="soft">{props.intro}</p>}
      {props.children}
    </section>
  );
}
