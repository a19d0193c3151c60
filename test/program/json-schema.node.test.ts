import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { programJsonSchema } from '../../src/build/json-schema.js';
import { MAIN_LISTS } from '../../src/program/shorthand.js';
import type { Program } from '../../src/program/document.js';
import { documentWith, question } from './documents.js';

interface Schema {
  $ref?: string;
  type?: string;
  description?: string;
  examples?: unknown[];
  enum?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  $defs?: Record<string, Schema>;
}

const schema = programJsonSchema() as Schema;
const ajv = new Ajv2020({ allErrors: true, strictTypes: true });
const validate = ajv.compile(schema);

const errorsOf = (document: unknown): ErrorObject[] => {
  validate(document);
  return validate.errors ?? [];
};

/** Where a document is refused, and by which keyword; a section that could have been a bare list is not counted. */
const refusals = (sections: Record<string, unknown>) =>
  errorsOf(documentWith(sections))
    .filter(({ keyword, instancePath }) => keyword !== 'anyOf' && !isBareList(keyword, instancePath))
    .map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);

const isBareList = (keyword: string, path: string) => keyword === 'type' && path.slice(1) in MAIN_LISTS;

/** Every schema a person can meet, with its path. */
function* parts(part: Schema, path: string): Generator<[path: string, Schema]> {
  yield [path, part];
  const section = part.type ? undefined : part.anyOf?.[0];
  const { properties = {}, items, $defs = {} } = section ?? part;
  const at = section ? `${path}/anyOf/0` : path;
  for (const [name, inner] of Object.entries(properties)) yield* parts(inner, `${at}/properties/${name}`);
  if (items) yield* parts(items, `${at}/items`);
  for (const [name, inner] of Object.entries($defs)) yield* parts(inner, `${at}/$defs/${name}`);
}

describe('the JSON Schema', () => {
  it('accepts the good documents', () => {
    const folder = new URL('../../stories/programs/', import.meta.url);
    const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'hostile.json');
    assert.ok(names.length > 3);
    for (const name of names) {
      assert.deepEqual(errorsOf(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))), [], name);
    }
  });

  it('accepts bare lists, notes and its own address', () => {
    assert.deepEqual(refusals({ $schema: './program.schema.json', faq: [question('a')], 'x-note': [1] }), []);
  });

  it('refuses what people often get wrong', () => {
    const provider = { name: 'Sample Recovery', phone: '(470) 555-0142' };
    const place = { id: 'a', name: 'A', telehealth: true };
    assert.deepEqual(refusals({ faqs: [] }), [' additionalProperties']);
    assert.deepEqual(refusals({ provider: { name: 'Sample Recovery' } }), ['/provider required']);
    assert.deepEqual(refusals({ provider: { ...provider, telephone: '911' } }), [
      '/provider additionalProperties',
    ]);
    assert.deepEqual(refusals({ version: '1' }).sort(), ['/version const', '/version type']);
    assert.deepEqual(refusals({ cta: { variant: 'banner' } }), ['/cta/variant enum']);
    assert.deepEqual(refusals({ program: { name: '' } }), ['/program/name pattern']);
    assert.deepEqual(refusals({ faq: { questions: [] } }), ['/faq/questions minItems']);
    assert.deepEqual(refusals({ faq: { questions: [question('A b')] } }), ['/faq/questions/0/id pattern']);
    assert.deepEqual(refusals({ overview: { week: { days: { min: 3, max: 9 } } } }), [
      '/overview/week/days/max maximum',
    ]);
    assert.notDeepEqual(errorsOf(documentWith({ locations: [{ id: 'a', name: 'A' }] })), []);
    assert.notDeepEqual(errorsOf(documentWith({ locations: [{ ...place, payment: ['cash'] }] })), []);
    assert.notDeepEqual(errorsOf(documentWith({ crisis: [{ id: 'a', name: 'A' }] })), []);
    assert.notDeepEqual(
      errorsOf(documentWith({ careLevels: [{ id: 'a', name: 'A', hoursPerWeek: {} }] })),
      [],
    );
  });

  it('explains every field and shows an example that it accepts', () => {
    for (const [path, part] of parts(schema, '#')) {
      if (part.$ref) continue;
      assert.ok(part.description, path);
      if (!part.type) continue;
      assert.ok(part.examples?.length, path);
      const check = ajv.compile({ $ref: `${schema['$id' as keyof Schema] as string}${path}` });
      for (const example of part.examples)
        assert.ok(check(example), `${path}: ${ajv.errorsText(check.errors)}`);
    }
  });

  it('says what the words for places mean, in English and Spanish', () => {
    const { payment } = schema.$defs!['Place']!.properties!;
    assert.match(
      payment!.items!.description!,
      /\nsliding-fee-scale: Sliding fee scale, based on income \/ Tarifa según los ingresos\n/,
    );
  });

  it('names itself and its draft', () => {
    const { $schema, $id, title } = programJsonSchema();
    assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal($id, 'https://unpkg.com/iop-widgets/dist/program.schema.json');
    assert.equal(title, 'Treatment program');
  });

  it('lets each section with one main list be that list', () => {
    for (const name of Object.keys(MAIN_LISTS) as (keyof Program)[]) {
      const [section, list] = schema.properties![name]!.anyOf!;
      assert.equal(section?.type, 'object', name);
      assert.equal(list?.$ref, `#/properties/${name}/anyOf/0/properties/${MAIN_LISTS[name]}`);
    }
  });
});
