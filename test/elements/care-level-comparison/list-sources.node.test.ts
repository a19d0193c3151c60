import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listSources } from '../../../src/elements/care-level-comparison/list-sources.js';

const samhsa = { label: 'SAMHSA, 2021', url: 'https://www.samhsa.gov/' };
const medicare = { label: 'Medicare' };
const php = { id: 'php', name: 'Partial hospitalization', abbreviation: 'PHP' };
const iop = { id: 'iop', name: 'Intensive outpatient', abbreviation: 'IOP' };
const aftercare = { id: 'aftercare', name: 'Aftercare' };

test('each source is listed once, with the levels it is for', () => {
  assert.deepEqual(
    listSources([
      { ...php, source: medicare },
      { ...iop, source: samhsa },
      { ...aftercare, source: medicare },
    ]),
    [
      { label: 'Medicare', href: undefined, levels: ['PHP', 'Aftercare'] },
      { label: 'SAMHSA, 2021', href: 'https://www.samhsa.gov/', levels: ['IOP'] },
    ],
  );
});

test('a source of all levels names none of them', () => {
  assert.deepEqual(
    listSources([
      { ...php, source: samhsa },
      { ...iop, source: samhsa },
    ]),
    [{ label: 'SAMHSA, 2021', href: 'https://www.samhsa.gov/', levels: [] }],
  );
});

test('the only source names its level when another level has none', () => {
  assert.deepEqual(listSources([php, { ...iop, source: medicare }]), [
    { label: 'Medicare', href: undefined, levels: ['IOP'] },
  ]);
});

test('one label with two addresses is two sources', () => {
  const other = { ...samhsa, url: 'https://www.samhsa.gov/iop' };
  assert.equal(
    listSources([
      { ...php, source: samhsa },
      { ...iop, source: other },
    ]).length,
    2,
  );
});

test('an address that is not safe is left out, and the label stays', () => {
  for (const url of ['javascript:alert(1)', 'vbscript:msgbox(1)', 'data:text/html,x', 'no address']) {
    const [source] = listSources([{ ...iop, source: { label: 'Odd', url } }]);
    assert.deepEqual(source, { label: 'Odd', href: undefined, levels: [] });
  }
});

test('levels without a source list none', () => {
  assert.deepEqual(listSources([php, iop]), []);
});
