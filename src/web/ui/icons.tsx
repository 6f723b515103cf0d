/** Own icons: 20 by 20, one soft stroke, no fill. They are always beside a name (`aria-label` or text), so they are hidden themselves. */
const paths = {
  plus: 'M10 4v12M4 10h12',
  menu: 'M3.5 6.5h13M3.5 13.5h9',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5 3.5 3.5',
  send: 'M10 16V4.5M5 9.5l5-5 5 5',
  stop: 'M6 6h8v8H6Z',
  close: 'M5 5l10 10M15 5 5 15',
  check: 'M4 10.5 8 14.5 16 5.5',
  copy: 'M7 7V4.5A1.5 1.5 0 0 1 8.5 3h7A1.5 1.5 0 0 1 17 4.5v7a1.5 1.5 0 0 1-1.5 1.5H13M4.5 7h7A1.5 1.5 0 0 1 13 8.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 15.5v-7A1.5 1.5 0 0 1 4.5 7Z',
  pencil: 'M4 16l.8-3.5 8.4-8.4a1.6 1.6 0 0 1 2.3 0l.4.4a1.6 1.6 0 0 1 0 2.3L7.5 15.2 4 16Z',
  retry: 'M16 10a6 6 0 1 1-1.8-4.3M16 3.5v3.2h-3.2',
  left: 'M12 5l-5 5 5 5',
  right: 'M8 5l5 5-5 5',
  down: 'M5 8l5 5 5-5',
  trash: 'M3.5 5.5h13M8 5.5V3.5h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 9v4.5M11.5 9v4.5',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  sun: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1',
  moon: 'M16.5 11.8A6.8 6.8 0 0 1 8.2 3.5a6.8 6.8 0 1 0 8.3 8.3Z',
  system: 'M3 4h14v9.5H3ZM7.5 16.5h5M10 13.5v3',
  language: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM3 10h14M10 3c4 4.2 4 9.8 0 14M10 3c-4 4.2-4 9.8 0 14',
  gear: 'M4 6h6.5M14 6h2M4 14h2M9.5 14H16M12.2 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7.8 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  person: 'M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM3.5 17c.8-3.2 3.4-4.5 6.5-4.5s5.7 1.3 6.5 4.5',
  people: 'M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 16.5c.6-3 2.8-4.3 5.5-4.3s4.9 1.3 5.5 4.3M13 3.8a3 3 0 0 1 0 5.5M15 12.6c1.7.6 2.7 1.9 3 3.9',
  key: 'M7 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10.5 10H18M15 10v3',
  jar: 'M7.5 3h5M8 3c0 2-4.5 3-4.5 7.5S6.5 17 10 17s6.5-2 6.5-6.5S12 5 12 3',
  download: 'M10 3.5v9M6 9l4 4 4-4M4 16.5h12',
  upload: 'M10 13V4M6 7.5l4-4 4 4M4 16.5h12',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 9.5v4M10 6.7h.01',
  alert: 'M10 3.5 17.5 16.5h-15ZM10 8.5v3.5M10 14.3h.01',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l2.8-2.8a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.8 2.8a3 3 0 0 0 4.3 4.3l1-1',
  exit: 'M8 3.5H4.5v13H8M12.5 6.5 16 10l-3.5 3.5M16 10H8',
  branch: 'M6 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM6 17a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM14.5 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM6 7v6M14.5 8c0 2.5-2 3-4 3.2-2 .2-4 .6-4.5 1.8',
  talk: 'M4 4.5h12A1.5 1.5 0 0 1 17.5 6v7a1.5 1.5 0 0 1-1.5 1.5H9.5L5.5 17.5v-3H4A1.5 1.5 0 0 1 2.5 13V6A1.5 1.5 0 0 1 4 4.5Z',
  stage: 'M4 4.5c4 1.5 8 1.5 12 0V10c0 4-3 6.5-6 6.5S4 14 4 10ZM7.5 8.7h.01M12.5 8.7h.01M7.5 12c1.5 1.3 3.5 1.3 5 0',
  undo: 'M7.5 4.5 4 8l3.5 3.5M4 8h7.5a4.5 4.5 0 0 1 0 9H8',
  pause: 'M7.5 5v10M12.5 5v10',
  hint: 'M7.5 13.5c0-1.5-2.5-2.8-2.5-5.7a5 5 0 0 1 10 0c0 2.900-2.5 4.200-2.5 5.7ZM8 16.5h4',
  voice: 'M4 8v4h2.5L10.5 15V5L6.5 8ZM13.5 7.5a3.5 3.5 0 0 1 0 5M15.5 5a7 7 0 0 1 0 10',
  mic: 'M10 12a2.5 2.5 0 0 0 2.5-2.5v-4a2.5 2.5 0 0 0-5 0v4A2.5 2.5 0 0 0 10 12ZM5 9.5a5 5 0 0 0 10 0M10 14.5V17',
  phone: 'M5 3.5h2.5L9 7.5 7.2 9a9 9 0 0 0 3.8 3.8L12.5 11l4 1.5V15a1.5 1.5 0 0 1-1.6 1.5C9 16 4 11 3.5 5.1A1.5 1.5 0 0 1 5 3.5Z',
  print: 'M6 7V3.5h8V7M6 14H4.5A1.5 1.5 0 0 1 3 12.5v-4A1.5 1.5 0 0 1 4.5 7h11A1.5 1.5 0 0 1 17 8.5v4a1.5 1.5 0 0 1-1.5 1.5H14M6 11.5h8v5H6Z',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  const dots = name === 'more';
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth={dots ? 2.4 : 1.6} strokeLinecap="round" strokeLinejoin="round" className="shrink-0">
      <path d={paths[name]} {...(name === 'stop' && { fill: 'currentColor' })} />
    </svg>
  );
}
