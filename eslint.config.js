import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Old scripts on a partner's page replace or break these; `for...of` and spread are left alone. */
const brokenByHosts = [
  {
    selector: "CallExpression[callee.object.name='Array'][callee.property.name='from']",
    message: 'Old host scripts replace Array.from: use spread.',
  },
  {
    selector: "CallExpression[callee.property.name='entries'][callee.object.name!='Object']",
    message: 'Old host scripts break entries(): use for...of or forEach.',
  },
  {
    selector: 'ForInStatement',
    message: 'Old host scripts add enumerable keys: use for...of Object.keys().',
  },
];

const onlyNamedExports = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };

/** A strict Content-Security-Policy and the rule "text, never HTML". */
const unsafeOnHosts = [
  {
    selector: 'Identifier[name=/^(styleMap|unsafeHTML|unsafeSVG|unsafeStatic|unsafeCSS)$/]',
    message: 'Breaks strict policies or draws HTML.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Text, never HTML.',
  },
  {
    selector: "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\sstyle=/]",
    message: 'A style attribute is dropped by a strict Content-Security-Policy.',
  },
  {
    selector: "TaggedTemplateExpression[tag.name='css'] TemplateElement[value.raw=/\\drem\\b/]",
    message: 'rem belongs to the page: use em.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'src/guards/generated/', 'src/lazy/*-table.js', 'coverage/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Lit's own way to bind a method is an arrow field; a template binds handlers itself.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', onlyNamedExports] },
  },
  {
    files: ['src/{elements,base,lazy,locations,guards}/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    settings: { wc: { elementBaseClasses: ['ProgramElement', 'ProgramSource', 'UpdatingElement'] } },
    rules: {
      'no-restricted-syntax': ['error', onlyNamedExports, ...brokenByHosts, ...unsafeOnHosts],
      // The base class, and Lit's behind it, has every callback.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // describe, it and test of node:test return promises that nobody has to wait for.
      '@typescript-eslint/no-floating-promises': 'off',
      // expect(value).to.be.true is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
