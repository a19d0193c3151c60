const said = new Set<string>();

/** Tells the page's author something on the console, once for the page, however many elements have it to say. */
export function warnOnce(message: string, ...details: unknown[]): void {
  const key = message + JSON.stringify(details);
  if (!said.has(key)) console.warn(`iop-widgets: ${message}`, ...details);
  said.add(key);
}
