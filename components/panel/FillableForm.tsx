import type { ComponentChildren } from 'preact';
import { FillableByScripts } from '@/components/trusted-events';

/** A form of the panel: anybody may fill it in, only the user sends it. */
export function FillableForm(props: {
  onSubmit: (event: SubmitEvent) => void;
  children: ComponentChildren;
}) {
  return (
    <FillableByScripts.Provider value={true}>
      <form class="stack" noValidate onSubmit={props.onSubmit}>
        {props.children}
      </form>
    </FillableByScripts.Provider>
  );
}
