import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { publicManifest } from './public-manifest.mjs';

const editors = { outdir: 'dist', hideLogs: true, hideMethodDocs: true };

export default {
  globs: ['src/base/program-element.ts', 'src/base/*-event.ts', 'src/elements/*/*.ts'],
  exclude: ['src/elements/*/*.words.ts', 'src/elements/*/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
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
