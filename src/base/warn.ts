const said = new Set<string>();

/** Tells the page's author something on the console, once for the page, however many elements have it to say. */
export function warnOnce(message: string, details: readonly unknown[] = []): void {
  const line = `iop-widgets: ${message}`;
  const key = line + JSON.stringify(details);
  if (said.has(key)) return;
  said.add(key);
  console.warn(line, ...details);
}
