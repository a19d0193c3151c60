import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ProgramFaqToggleEvent } from '../../../src/elements/program-faq/program-faq.events.js';
import { exampleProgram, until } from '../../fixtures.js';
import {
  button,
  click,
  documentWith,
  NINE,
  open,
  question,
  questions,
  said,
  seen,
  shown,
} from './helpers.js';

const THREE = { questions: questions('one', 'two', 'three') };

describe('program-faq: opening and closing', () => {
  it('says which question a visitor opened or closed, by mouse or by keyboard, and nothing else', async () => {
    const element = await shown(THREE);
    const heard: [string, boolean][] = [];
    const listen = (event: ProgramFaqToggleEvent) => {
      heard.push([event.questionId, event.open]);
      expect(event).to.be.instanceOf(ProgramFaqToggleEvent);
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
      expect(JSON.stringify(event)).not.to.match(/Question|Answer/);
    };
    document.body.addEventListener('program-faq-toggle', listen);
    await click(question(element, 'two'));
    await sendKeys({ press: 'Enter' });
    question(element, 'three').focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    document.body.removeEventListener('program-faq-toggle', listen);
    expect(heard).to.deep.equal([
      ['two', true],
      ['two', false],
      ['three', true],
    ]);
    expect(open(element)).to.deep.equal(['three']);
  });

  it('says nothing about what a visitor did not do with one question', async () => {
    const element = await shown({ questions: questions(...NINE) }, 'id="quiet"');
    let heard = 0;
    element.addEventListener('program-faq-toggle', () => heard++);
    await click(button(element, 'Show all')!);
    element.openQuestions = 'two';
    await element.updateComplete;
    element.shadowRoot!.querySelector('details')!.open = true;
    await until(() => open(element).length === 2);
    location.hash = '#quiet--three';
    await until(() => open(element).includes('three'));
    history.replaceState(null, '', ' ');
    expect(heard).to.equal(0);
  });

  it('shows and hides all answers', async () => {
    const element = await shown(THREE);
    await click(question(element, 'two'));
    await click(button(element, 'Show all answers')!);
    expect(open(element)).to.deep.equal(['one', 'two', 'three']);
    await sendKeys({ press: 'Enter' });
    expect(button(element, 'Show all answers'), 'after all are hidden').to.exist;
    expect(open(element)).to.deep.equal([]);
  });

  it('offers that for two questions, not for one', async () => {
    expect(button(await shown({ questions: questions('one', 'two') }), 'answers')).to.exist;
    expect(button(await shown({ questions: questions('one') }), 'answers')).not.to.exist;
  });

  it('begins with the questions open that the page or else the document names', async () => {
    const faq = { ...THREE, openQuestions: ['one', 'unknown'] };
    expect(open(await shown(faq))).to.deep.equal(['one']);
    expect(open(await shown(faq, 'open-questions="two  three unknown"'))).to.deep.equal(['two', 'three']);
    expect(open(await shown(faq, 'open-questions=""'))).to.deep.equal([]);
  });

  it('opens others when the attribute changes', async () => {
    const element = await shown(THREE, 'open-questions="one"');
    element.setAttribute('open-questions', 'two');
    await element.updateComplete;
    expect(open(element)).to.deep.equal(['two']);
  });

  it('does not undo what a visitor did, on another drawing or the same document again', async () => {
    const faq = { ...THREE, openQuestions: ['one'] };
    const element = await shown(faq);
    await click(question(element, 'one'));
    await click(question(element, 'two'));
    element.headingLevel = 3;
    await element.updateComplete;
    expect(open(element)).to.deep.equal(['two']);
    element.program = structuredClone(documentWith(faq));
    await element.updateComplete;
    expect(open(element)).to.deep.equal(['two']);
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(question(element, 'two'));
  });

  it('keeps open what the browser opens because it found something there', async () => {
    const element = await shown(THREE);
    element.shadowRoot!.querySelector('details')!.open = true;
    await until(() => said(button(element, 'answers')) !== '' && open(element).length === 1);
    element.headingLevel = 3;
    await element.updateComplete;
    expect(open(element)).to.deep.equal(['one']);
  });

  for (const [where, faq, attributes] of [
    ['the page', THREE, 'exclusive'],
    ['the document', { ...THREE, exclusive: true }, ''],
  ] as const) {
    it(`has one answer open at a time where ${where} says so`, async () => {
      const element = await shown({ ...faq, openQuestions: ['two', 'three'] }, attributes);
      expect(open(element)).to.deep.equal(['two']);
      expect(button(element, 'answers')).not.to.exist;
      const names = new Set(
        [...element.shadowRoot!.querySelectorAll('details')].map((one) => one.getAttribute('name')),
      );
      expect([...names], 'for the browser, before a script runs').to.deep.equal(['faq']);
      await click(question(element, 'one'));
      expect(open(element)).to.deep.equal(['one']);
      element.shadowRoot!.querySelectorAll('details')[2]!.open = true;
      await until(() => open(element).join() === 'three');
      await click(question(element, 'three'));
      expect(open(element)).to.deep.equal([]);
    });
  }

  it('has one open in each of two elements on a page', async () => {
    const one = await shown(THREE, 'exclusive');
    const other = await shown(THREE, 'exclusive');
    await click(question(one, 'one'));
    await click(question(other, 'two'));
    expect([open(one), open(other)]).to.deep.equal([['one'], ['two']]);
  });

  it('shows both questions when two have the same id', async () => {
    const element = await shown({ questions: questions('one', 'one', 'two') });
    expect(seen(element)).to.deep.equal(['one', 'one', 'two']);
  });

  it('stays usable with two hundred questions', async () => {
    const element = await shown({ questions: [] });
    element.program = await exampleProgram('long');
    await element.updateComplete;
    expect(seen(element)).to.have.length(200);
    await click(question(element, 'question-150'));
    expect(open(element)).to.include('question-150');
  });
});
