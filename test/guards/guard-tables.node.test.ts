import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { guardSource, guardTables } from '../../src/build/guard-tables.js';
import { MAIN_LISTS } from '../../src/program/shorthand.js';
import { faq } from '../../src/program/faq.js';
import { required, shapeOf } from '../../src/program/schema.js';
import { programDocument, type SectionName } from '../../src/program/document.js';
import { z } from '../../src/program/zod.js';

const GENERATED = new URL('../../src/guards/generated/', import.meta.url);

describe('the guards', () => {
  it('are one short line for each section', () => {
    assert.equal(
      guardSource(faq),
      "{ title: 'text', groups: [{ $id: 'id', $title: 'text' }], $questions: [{ $id: 'id', $question: 'text', $answer: 'text', group: 'id' }, 1], openQuestions: ['id'], exclusive: 'boolean' }",
    );
  });

  it('are those of the schemas as they are now', () => {
    const tables = guardTables();
    assert.deepEqual(readdirSync(GENERATED).toSorted(), [...tables.keys()].toSorted());
    for (const [name, source] of tables) assert.equal(readFileSync(new URL(name, GENERATED), 'utf8'), source);
  });

  it('refuse a schema they could not check in the browser', () => {
    assert.throws(() => guardSource(z.union([z.string(), z.number()])), /Guards know no "union"/);
    assert.throws(() => guardSource(z.string()), /A text needs a pattern/);
  });

  it('know the main list of every section that may be a bare list', () => {
    for (const [section, list] of Object.entries(MAIN_LISTS)) {
      const shape = shapeOf(required(programDocument.shape[section as SectionName]));
      assert.ok(required(shape![list]!) instanceof z.ZodArray, section);
    }
  });
});
