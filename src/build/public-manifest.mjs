/**
 * Plugin for the custom-elements manifest: keeps what users may rely on, and names files as the package has them:
 * `dist/….js`, with `dist/define/<tag>.js` as the module that defines an element.
 */
export function publicManifest() {
  return {
    name: 'public-manifest',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const { declarations } of manifest.modules) declarations.forEach(keepPublicPart);
      for (const element of elementsOf(manifest)) manifest.modules.push(definitionOf(element));
      renameFiles(manifest);
    },
  };
}

function keepPublicPart(declaration) {
  const hidden =
    declaration.members?.filter(({ privacy }) => privacy === 'private' || privacy === 'protected') ?? [];
  const hiddenNames = new Set(hidden.map(({ name }) => name));
  declaration.members = declaration.members?.filter((member) => !hidden.includes(member));
  // A property that has no attribute is described as if it had one of its own name.
  declaration.attributes = declaration.attributes?.filter(
    ({ name, fieldName }) => !hiddenNames.has(fieldName) && name === name.toLowerCase(),
  );
}

function elementsOf(manifest) {
  return manifest.modules.flatMap(({ path, declarations }) =>
    declarations.filter(({ tagName }) => tagName).map(({ name, tagName }) => ({ name, tagName, path })),
  );
}

function definitionOf({ name, tagName, path }) {
  return {
    kind: 'javascript-module',
    path: `src/define/${tagName}.ts`,
    declarations: [],
    exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }],
  };
}

/** Every `path` and `module` in the manifest, from the source to the built file. */
function renameFiles(value) {
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'path' || key === 'module') && typeof inner === 'string') {
      value[key] = inner.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    } else if (typeof inner === 'object' && inner !== null) renameFiles(inner);
  }
}
