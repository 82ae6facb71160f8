import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

export type NoticeLook = 'info' | 'good' | 'waiting' | 'danger';

const ICONS: Record<NoticeLook, IconName> = {
  info: 'info',
  good: 'check',
  waiting: 'clock',
  danger: 'alert',
};

/** Something the user must know. `danger` interrupts a screen reader, the others wait their turn. */
export function Notice(props: { look: NoticeLook; title: string; children?: ComponentChildren }) {
  return (
    <div class={`notice ${props.look}`} role={props.look === 'danger' ? 'alert' : 'status'}>
      <Icon name={ICONS[props.look]} />
      <div class="stack close">
        <p class="notice-title">{props.title}</p>
        {props.children}
      </div>
    </div>
  );
}
