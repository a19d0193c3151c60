/**
 * The id of the question that a page's hash points to: `#<element id>--<question id>`. `undefined` for every other hash, those
 * of hash routers (`#/`, `#!`) among them, and for an element without an id, to which nothing can point.
 */
export function questionInHash(hash: string, elementId: string): string | undefined {
  const start = `#${elementId}--`;
  try {
    const link = decodeURIComponent(hash);
    return elementId && link.startsWith(start) ? link.slice(start.length) : undefined;
  } catch {
    return undefined;
  }
}
