import type { Plugin } from 'vite';

const LITS_POLICY = /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/;

const ourPolicy = (trustedTypes: string) => `(() => {
  let policy;
  return {
    createHTML(html) {
      try {
        policy ??= ${trustedTypes}.createPolicy("iop-widgets", { createHTML: (text) => text });
      } catch {
        policy = { createHTML: (text) => text };
      }
      return policy.createHTML(html);
    },
  };
})()`;

/**
 * Gives Lit's Trusted Types policy our name, so that a page's Content-Security-Policy lists `iop-widgets` and no name
 * of a library that the page may use itself. The policy is created when the first template is drawn: a second copy of
 * the script, which finds every tag taken and draws nothing, does not ask for the name again. Where the page forbids
 * the name, Lit's module still loads; if it also demands trusted types, drawing fails and the children stay.
 */
export function renameTrustedTypesPolicy(): Plugin {
  return {
    name: 'rename-trusted-types-policy',
    transform(code, id) {
      if (!code.includes('.createPolicy(')) return undefined;
      if (!LITS_POLICY.test(code)) this.error(`No Trusted Types policy of the expected form in ${id}.`);
      return {
        code: code.replace(LITS_POLICY, (_all, trustedTypes: string) => ourPolicy(trustedTypes)),
        map: null,
      };
    },
    generateBundle(_options, bundle) {
      const code = Object.values(bundle).map((file) => (file.type === 'chunk' ? file.code : ''));
      const policies = code.join('').split('.createPolicy(').length - 1;
      if (policies !== 1) this.error(`Expected one Trusted Types policy, found ${policies}.`);
    },
  };
}
