import { create, svg } from './create.js';
import { moved, zoomed, type MapView } from './map-view.js';
import type { MapWords } from './map.words.js';

type Tool = keyof MapWords['tools'];

/* Lucide (https://lucide.dev), ISC License, Copyright (c) Lucide Icons and Contributors. */
const ICONS: Record<Tool, string> = {
  in: 'M5 12h14M12 5v14',
  out: 'M5 12h14',
  all: 'M8 3H5a2 2 0 0 0-2 2v3M21 8V5a2 2 0 0 0-2-2h-3M3 16v3a2 2 0 0 0 2 2h3M16 21h3a2 2 0 0 0 2-2v-3',
  left: 'm15 18-6-6 6-6',
  up: 'm18 15-6-6-6 6',
  down: 'm6 9 6 6 6-6',
  right: 'm9 18 6-6-6-6',
};

const CHANGES: Record<Tool, (view: MapView, all: MapView) => MapView> = {
  in: (view) => zoomed(view, 0.5),
  out: (view) => zoomed(view, 2),
  all: (_view, all) => all,
  left: (view) => moved(view, -0.5, 0),
  up: (view) => moved(view, 0, -0.5),
  down: (view) => moved(view, 0, 0.5),
  right: (view) => moved(view, 0.5, 0),
};

/** The buttons below the map; `change` gets what each makes of a view. */
export function mapTools(
  words: MapWords['tools'],
  lang: Record<string, string>,
  change: (next: (view: MapView, all: MapView) => MapView) => void,
): HTMLElement {
  const tools = create('div', { class: 'map-tools' });
  for (const name of Object.keys(CHANGES) as Tool[]) {
    const button = create('button', {
      type: 'button',
      class: 'map-tool',
      'aria-label': words[name],
      ...lang,
    });
    const icon = svg('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' });
    icon.append(svg('path', { d: ICONS[name] }));
    button.append(icon);
    button.addEventListener('click', () => change(CHANGES[name]));
    tools.append(button);
  }
  return tools;
}
