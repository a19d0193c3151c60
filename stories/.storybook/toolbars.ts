import type { Preview } from '@storybook/web-components-vite';

type Toolbar = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>;

/** What the toolbars offer; a story's own choice (the Dark story is dark) wins over them. */
export interface Settings {
  /** The name of a file in stories/programs, `own` for pasted JSON, `` for the one the story names. */
  program: string;
  /** The name of a file in stories/themes, or `` for the library's own colours. */
  theme: string;
  scheme: 'light' | 'dark' | 'light dark';
  direction: 'ltr' | 'rtl' | 'auto';
  /** In percent of the reader's own size. */
  textSize: string;
  /** The room an element is given, in CSS pixels, or `full`. */
  width: string;
  host: 'plain' | 'hostile' | 'paper';
}

interface Item {
  value: string;
  title: string;
}

const toolbar = (description: string, icon: NonNullable<Toolbar['icon']>, items: Item[]) => ({
  description,
  toolbar: { title: description, icon, items, dynamicTitle: true },
});

const percent = (size: string): Item => ({ value: size, title: `${size} %` });
const pixels = (width: string): Item => ({ value: width, title: `${width} px` });

export const themeNames: Record<string, string> = {
  'clinic-calm': 'Clinic calm',
  'bold-modern': 'Bold modern',
  'warm-community': 'Warm community',
  'high-contrast': 'High contrast',
};

export const globalTypes = {
  program: toolbar('Program', 'document', [
    { value: '', title: 'The story’s own' },
    { value: 'carter-treatment-center', title: 'Carter' },
    { value: 'athens-recovery', title: 'Athens' },
    { value: 'adolescent-php', title: 'Adolescents' },
    { value: 'spanish', title: 'Spanish' },
    { value: 'long', title: 'Very long' },
    { value: 'own', title: 'Your own JSON' },
  ]),
  theme: toolbar('Theme', 'paintbrush', [
    { value: '', title: 'Default theme' },
    ...Object.entries(themeNames).map(([value, title]) => ({ value, title })),
  ]),
  scheme: toolbar('Color scheme', 'contrast', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
    { value: 'light dark', title: 'As your system' },
  ]),
  direction: toolbar('Direction', 'transfer', [
    { value: 'auto', title: 'Auto' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  textSize: toolbar('Text size', 'zoom', ['100', '125', '150', '200', '300', '400'].map(percent)),
  width: toolbar('Width of the container', 'grow', [
    { value: 'full', title: 'Full width' },
    ...['1024', '768', '560', '360', '320', '240'].map(pixels),
  ]),
  host: toolbar('Host page', 'browser', [
    { value: 'plain', title: 'Plain page' },
    { value: 'hostile', title: 'Hostile CSS' },
    { value: 'paper', title: 'On paper' },
  ]),
};

export const initialGlobals: Settings = {
  program: '',
  theme: '',
  scheme: 'light',
  direction: 'auto',
  textSize: '100',
  width: 'full',
  host: 'plain',
};
