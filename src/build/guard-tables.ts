import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programDocument } from '../program/document.js';
import { FORMATS } from '../program/formats.js';
import { MAIN_LISTS } from '../program/shorthand.js';
import { isFilled, isOptional, itemOf, patternOf, required, shapeOf } from '../program/schema.js';
import { z } from '../program/zod.js';

const HEADER = '// Written by src/build/guard-tables.ts from the schemas in src/program.\n';

/** The document's own keys: `checkDocument` in src/guards/guard.ts looks after them. */
const NOT_SECTIONS = ['$schema', 'version', 'language'];

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function formatName(schema: z.ZodString): string {
  const pattern = patternOf(schema)?.source;
  const format = Object.entries(FORMATS).find(([, known]) => known.source === pattern);
  if (!format) throw new Error(`A text needs a pattern of src/program/formats.ts; /${pattern}/ is none.`);
  return format[0];
}

/** One end of a range of numbers; infinity in three bytes. */
const end = (value: number | null) => String(value).replace('Infinity', '1/0');

/** The guard of a schema, as TypeScript: see `Guard` in src/guards/guard.ts. */
export function guardSource(schema: z.ZodType): string {
  const shape = shapeOf(schema);
  if (shape) {
    const fields = Object.entries(shape).map(
      ([key, field]) => `${isOptional(field) ? '' : '$'}${key}: ${guardSource(required(field))}`,
    );
    return `{ ${fields.join(', ')} }`;
  }
  const item = itemOf(schema);
  if (item) return `[${guardSource(item)}${isFilled(schema) ? ', 1' : ''}]`;
  if (schema instanceof z.ZodString) return `'${formatName(schema)}'`;
  if (schema instanceof z.ZodEnum) return `'${schema.options.join('|')}'`;
  if (schema instanceof z.ZodBoolean) return "'boolean'";
  if (schema instanceof z.ZodNumber) return `[${end(schema.minValue)}, ${end(schema.maxValue)}]`;
  throw new Error(`Guards know no "${schema.def.type}".`);
}

/**
 * A section's file. Objects in the section are exported too: an element that reads few fields of a section composes its
 * guard of them, and its pages do not download the rest.
 */
function sectionSource(name: string, section: z.ZodType): string {
  const main = MAIN_LISTS[name] ? `'': '${MAIN_LISTS[name]}', ` : '';
  let guard = guardSource(section).replace('{ ', `{ ${main}`);
  let parts = '';
  for (const [key, field] of Object.entries(shapeOf(section)!)) {
    if (!shapeOf(required(field))) continue;
    const part = guardSource(required(field));
    parts += `export const ${key}: ObjectGuard = ${part};\n\n`;
    guard = guard.replace(`${key}: ${part}`, `${key}: ${key}`);
  }
  const types = parts ? 'ObjectGuard, SectionGuard' : 'SectionGuard';
  const imports = `import type { ${types} } from '../guard.js';\n\n`;
  return `${HEADER}${imports}${parts}export const ${name}: SectionGuard = ${guard};\n`;
}

/** The files of src/guards/generated, by name: the formats, one for every section, and all sections together. */
export function guardTables(): Map<string, string> {
  const sections = Object.entries(shapeOf(programDocument)!).filter(([name]) => !NOT_SECTIONS.includes(name));
  const formats = Object.entries(FORMATS).map(([name, format]) => `${name}: ${format}`);
  const files = new Map([['formats.ts', `${HEADER}export const FORMATS = { ${formats.join(', ')} };\n`]]);
  for (const [name, schema] of sections)
    files.set(`${kebab(name)}.ts`, sectionSource(name, required(schema)));
  const names = sections.map(([name]) => name);
  const imports = names.map((name) => `import { ${name} } from './${kebab(name)}.js';\n`);
  const all = `export const SECTION_GUARDS = { ${names.join(', ')} };\n`;
  files.set('section-guards.ts', `${HEADER}${imports.join('')}\n${all}`);
  return files;
}

function writeGuardTables(folder: string): void {
  const files = guardTables();
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
  for (const [name, source] of files) writeFileSync(join(folder, name), source);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeGuardTables(fileURLToPath(new URL('../guards/generated', import.meta.url)));
}
