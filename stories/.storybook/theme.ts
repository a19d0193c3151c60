const files = import.meta.glob<string>('../themes/*.css', { query: '?raw', import: 'default', eager: true });

/** The style sheets of stories/themes, by their names. */
export const themes: Record<string, string> = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.css$/g, ''), text]),
);

const sheet = document.createElement('style');
document.head.append(sheet);

/** Puts a theme on the page, as a partner would; an unknown name takes the last one away. */
export function showTheme(name: string): void {
  sheet.textContent = themes[name] ?? '';
}
