import type { ComponentChildren } from 'preact';

/** A fact and its name; facts that are null are left out. */
export type Fact = [name: string, value: ComponentChildren | null];

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="facts-list">
      {facts.flatMap(([name, value], index) =>
        value === null ? [] : [<dt key={`${index}-name`}>{name}</dt>, <dd key={index}>{value}</dd>],
      )}
    </dl>
  );
}
