/** Where this library's own ZIP files lie, as seen from this script: in dist/cdn/zip. */
export const zipFolder: string = import.meta.url.replace(/lazy\/[^/]*$/, 'cdn/zip/');
