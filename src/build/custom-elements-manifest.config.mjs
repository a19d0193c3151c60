import { readdirSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { publicManifest } from './public-manifest.mjs';

/** Of an element's files, the class and its events are for others. */
const elementFiles = readdirSync('src/elements').flatMap((tag) => [
  `src/elements/${tag}/${tag}.ts`,
  `src/elements/${tag}/${tag}.events.ts`,
]);

const editors = { outdir: 'dist', hideLogs: true, hideMethodDocs: true };

export default {
  globs: ['src/base/program-{element,source,error-event}.ts', ...elementFiles],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  packagejson: false,
  plugins: [
    publicManifest(),
    customElementJetBrainsPlugin({ ...editors, packageJson: false }),
    customElementVsCodePlugin({
      ...editors,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: null,
    }),
  ],
};
