import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { latestAnswer } from '../../src/locations/latest-answer.js';
import type { PlaceAnswer, PlaceQuery } from '../../src/locations/search.js';

const none: PlaceAnswer = { places: [], total: 0, exact: true, notes: [] };

/** A source that answers when the test says so, in any order. */
function slowSource() {
  const asked: { query: PlaceQuery; answer: (answer: PlaceAnswer) => void }[] = [];
  const search = (query: PlaceQuery) => new Promise<PlaceAnswer>((answer) => asked.push({ query, answer }));
  return { asked, search };
}

describe('of several searches', () => {
  it('only the latest is answered, whichever answer comes last', async () => {
    const { asked, search } = slowSource();
    const latest = latestAnswer(search);
    const first = latest.search({ limit: 1 });
    const second = latest.search({ limit: 2 });
    asked[1]!.answer({ ...none, total: 2 });
    asked[0]!.answer({ ...none, total: 1 });
    await assert.rejects(first, { name: 'AbortError' });
    assert.equal((await second).total, 2);
  });

  it('the older one is told to stop', async () => {
    const { asked, search } = slowSource();
    const latest = latestAnswer(search);
    const first = latest.search({});
    const second = latest.search({});
    assert.equal(asked[0]!.query.signal?.aborted, true);
    assert.equal(asked[1]!.query.signal?.aborted, false);
    latest.abort();
    await assert.rejects(first, { name: 'AbortError' });
    await assert.rejects(second, { name: 'AbortError' });
  });

  it('one may be given up by its own signal, before or while it runs', async () => {
    const { asked, search } = slowSource();
    const latest = latestAnswer(search);
    await assert.rejects(latest.search({ signal: AbortSignal.abort() }), { name: 'AbortError' });
    assert.equal(asked.length, 0);
    const controller = new AbortController();
    const running = latest.search({ signal: controller.signal });
    controller.abort();
    await assert.rejects(running, { name: 'AbortError' });
    assert.equal(asked[0]!.query.signal?.aborted, true);
  });

  it('one that takes too long fails', async () => {
    const { search } = slowSource();
    await assert.rejects(latestAnswer(search, 0.001).search({}), { name: 'TimeoutError' });
  });

  it('one that throws fails, and the next is answered', async () => {
    let broken = true;
    const latest = latestAnswer(() => {
      if (broken) throw new Error('broken');
      return Promise.resolve(none);
    });
    await assert.rejects(latest.search({}), { message: 'broken' });
    broken = false;
    assert.equal(await latest.search({}), none);
  });
});
