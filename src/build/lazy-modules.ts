import type { Plugin } from 'vite';

/**
 * Keeps what `import('…/lazy/<name>.js')` loads out of the files of the page face: they fetch it from the folder dist/cdn/lazy,
 * as seen from themselves, when a visitor needs it.
 */
export function lazyModules(folder: './lazy/' | '../lazy/'): Plugin {
  return {
    name: 'lazy-modules',
    enforce: 'pre',
    resolveId(source) {
      const [, file] = /\/lazy\/([\w-]+\.js)$/.exec(source) ?? [];
      return file ? { id: `${folder}${file}`, external: 'absolute' } : null;
    },
  };
}

/** Of the page face the ZIP files lie in dist/cdn too: src/lazy/zip-folder.ts says where they are for the npm face. */
export function zipFolderOfPageFace(): Plugin {
  return {
    name: 'zip-folder-of-page-face',
    transform: (code) => code.replace('cdn/zip/', 'zip/'),
  };
}
