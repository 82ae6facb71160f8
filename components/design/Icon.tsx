/** Drawn for this project on a 24-unit grid, stroked with the text's colour. */
const PATHS = {
  alert: 'M12 4 2.8 20h18.4zM12 10v4.5M12 17.4v.1',
  archive: 'M4 8.5V19h16V8.5M3 5h18v3.5H3zM10 12.5h4',
  back: 'M19 12H5m6-6-6 6 6 6',
  bounce: 'M4 18V9l8 5 8-5v9zM8 5 5 8M8 5v3H5',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  chevron: 'm9 6 6 6-6 6',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 7.5V12l3 2',
  close: 'm6 6 12 12M18 6 6 18',
  coins:
    'M9 4.5c3 0 5.5 1.1 5.5 2.5S12 9.5 9 9.5 3.5 8.4 3.5 7 6 4.5 9 4.5M3.5 7v9.5c0 1.4 2.5 2.5 5.5 2.5M14.5 7v3M15 11.5c3 0 5.5 1.1 5.5 2.5s-2.5 2.5-5.5 2.5-5.5-1.1-5.5-2.5 2.5-2.5 5.5-2.5M9.5 14v3c0 1.4 2.5 2.5 5.5 2.5s5.5-1.1 5.5-2.5v-3',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  down: 'm6 9 6 6 6-6',
  download: 'M12 4v11m-5-4.5 5 5 5-5M4.5 20h15',
  edit: 'M4.5 19.5 6 14.5 16.5 4 20 7.5 9.5 18zM14 6.5l3.5 3.5',
  file: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4',
  gap: 'M3 6.5h5M16 6.5h5v11h-5M8 17.5H3v-11M3 7l5 4.2M21 7l-5 4.2M12 5v2.5M12 10.8v2.4M12 16.5V19',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 11v5M12 8v.1',
  key: 'M8 11.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8M11 13 20 4m-3.5 3.5 2.5 2.5',
  lost: 'M4 7v11h16v-5M4 7l8 6 2-1.5M15.5 5.2a2.3 2.3 0 1 1 2.8 2.9c-.6.3-.8.7-.8 1.4M17.5 12v.1',
  mail: 'M3.5 6h17v12.5h-17zM4 7l8 6.5L20 7',
  menu: 'M5 12v.1M12 12v.1M19 12v.1',
  open: 'M13 4.5h6.5V11M19.5 4.5 11 13M10 6H5v13h13v-5',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.5 20c.8-3.8 3.8-5.5 7.5-5.5s6.7 1.7 7.5 5.5',
  plus: 'M12 5v14M5 12h14',
  refresh: 'M19.5 9A8 8 0 0 0 5 8.5M4.5 4.5v4.3h4.3M4.5 15A8 8 0 0 0 19 15.5M19.5 19.5v-4.3h-4.3',
  search: 'M11 4.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M16 16l4 4',
  send: 'M4 12 20 4l-4.5 16-4-6.5zM11.5 13.5 20 4',
  shield: 'M12 3.5 5 6v5.5c0 4.3 2.8 7.3 7 9 4.2-1.7 7-4.7 7-9V6zM9 12l2.2 2.2L15.5 10',
  star: 'M12 3.8l2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z',
  undo: 'M9 5 4.5 9.5 9 14M4.5 9.5H14a5 5 0 0 1 0 10H9',
  trash: 'M5 7h14M10 7V4.5h4V7M7 7l.8 13h8.4L17 7',
  up: 'm6 15 6-6 6 6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
