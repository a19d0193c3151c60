/** Plugin for Vite: the ZIP files, which lie in a folder of the package, are here beside Storybook's pages. */
export function zipFilesBesideThePages() {
  return {
    name: 'zip-files-beside-the-pages',
    transform: (_code: string, id: string) =>
      id.endsWith('/src/lazy/zip-folder.ts')
        ? `export const zipFolder = new URL('zip/', document.baseURI).href;`
        : undefined,
  };
}
