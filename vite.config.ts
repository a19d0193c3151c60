import { readdirSync } from 'node:fs';
import { defineConfig, type InlineConfig } from 'vite';
import { copyPerElement } from './src/build/copy-per-element.js';
import { lazyModules, zipFolderOfPageFace } from './src/build/lazy-modules.js';
import { minifyScripts } from './src/build/minify-scripts.js';
import { minifyTemplates } from './src/build/minify-templates.js';
import { trimLit } from './src/build/trim-lit.js';
import { renameTrustedTypesPolicy } from './src/build/trusted-types.js';
import { wholePage } from './src/build/whole-page.js';

const tags = readdirSync('src/define').map((file) => file.replace('.ts', ''));
const definitions = tags.map((tag) => `define/${tag}`);

/** What elements load on demand: `import('../../lazy/<name>.js')`. */
const lazy = readdirSync('src/lazy')
  .filter((file) => /^[\w-]+\.ts$/.test(file))
  .map((file) => `lazy/${file.replace('.ts', '')}`);

/** Entries by their name in dist, taken from a folder. */
const entries = (folder: string, extension: string, names: string[]) =>
  Object.fromEntries(names.map((name) => [name, `${folder}/${name}${extension}`]));

const common = { configFile: false, publicDir: false, logLevel: 'warn' } as const;

/** A slow machine is no news. */
const checks = { pluginTimings: false };

const target = ['es2022', 'chrome111', 'firefox115', 'safari16.4'];

/**
 * The npm face: src, module by module, so that a file's types stand beside it and a bundler takes only what it needs.
 * lit and zod stay outside.
 */
export const npmFace: InlineConfig = {
  ...common,
  plugins: [minifyTemplates()],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target,
    minify: false,
    lib: {
      entry: entries('src', '.ts', [
        'index',
        'all',
        'loader',
        'program',
        'locations',
        ...definitions,
        ...lazy,
      ]),
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(lit|zod)(\/|$)/,
      treeshake: { moduleSideEffects: true },
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

/** What both builds of the page face have in common. */
const page = {
  ...common,
  plugins: [trimLit(), renameTrustedTypesPolicy(), minifyScripts()],
};
const pageBuild = { outDir: 'dist/cdn', emptyOutDir: false, target, minify: false } as const;

/** Those that come alone. */
const single = definitions.filter((name) => name !== 'define/program-page');

/** So many elements must use something before it is in the file that all of them share. */
const MOST = Math.ceil(single.length / 2);

/** The page face for pages that take single elements: the loader, one file per element, and one of what most of them share. */
export const pageFace: InlineConfig = {
  ...page,
  plugins: [wholePage(), lazyModules('../lazy/'), copyPerElement(single, MOST), ...page.plugins],
  build: {
    ...pageBuild,
    lib: { entry: entries('dist', '.js', ['loader', ...definitions]), formats: ['es'] },
    rolldownOptions: {
      checks,
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash:6].js',
        codeSplitting: { groups: [{ name: 'shared', minShareCount: MOST }] },
      },
    },
  },
};

/** The page face for pages that take everything: one file, as a module and as a classic script. */
export const singleFile: InlineConfig = {
  ...page,
  plugins: [lazyModules('./lazy/'), ...page.plugins],
  build: {
    ...pageBuild,
    lib: {
      entry: 'dist/all.js',
      formats: ['es', 'iife'],
      name: 'iopWidgets',
      fileName: (format) => (format === 'iife' ? 'all.iife.js' : 'all.js'),
    },
    rolldownOptions: { checks, output: { codeSplitting: false } },
  },
};

/** The page face's lazy/: modules of their own, which bring all they need. */
export const lazyFiles: InlineConfig = {
  ...common,
  plugins: [zipFolderOfPageFace(), minifyScripts()],
  build: {
    ...pageBuild,
    lib: { entry: entries('dist', '.js', lazy), formats: ['es'] },
    rolldownOptions: { checks, output: { entryFileNames: '[name].js' } },
  },
};

export default defineConfig(npmFace);
