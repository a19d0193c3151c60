import { expect } from '@open-wc/testing';
import { emulateMedia, sendMouse } from '@web/test-runner-commands';
import type { ProgramFaq } from '../../src/elements/program-faq/program-faq.js';
import { states } from '../../stories/states.js';
import { isAccessibleInEveryState } from '../every-state.js';
import { canEmulate, place, visibleText } from '../fixtures.js';
import {
  button,
  click,
  documentWith,
  headings,
  open,
  question,
  questions,
  said,
  search,
  seen,
  shown,
} from './program-faq/helpers.js';

const THREE = { questions: questions('one', 'two', 'three') };

describe('program-faq: what it shows', () => {
  it('shows each question, with its answer behind it', async () => {
    const element = await shown(THREE);
    expect(visibleText(element)).to.equal(
      'Questions people ask Show all answers Question one? Question two? Question three?',
    );
    await click(question(element, 'two'));
    expect(visibleText(element)).to.contain('Question two? Answer two.');
  });

  it('sorts questions into groups whose titles are one level below its own', async () => {
    const faq = {
      title: 'Common questions',
      groups: [
        { id: 'cost', title: 'Cost' },
        { id: 'none', title: 'Nothing here' },
      ],
      questions: [{ ...questions('one')[0]!, group: 'cost' }, ...questions('two')],
    };
    const element = await shown(faq);
    expect(headings(element)).to.deep.equal(['h2 Common questions', 'h3 Cost']);
    expect(seen(element)).to.deep.equal(['two', 'one']);
    element.setAttribute('heading-level', '6');
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['h6 Common questions', 'h6 Cost']);
  });

  it('has no heading in or around a question', async () => {
    const element = await shown(THREE);
    expect(element.shadowRoot!.querySelector('summary :is(h1, h2, h3, h4, h5, h6, [role])')).to.equal(null);
    expect(question(element, 'one').closest('h1, h2, h3, h4, h5, h6, [role]')).to.equal(null);
  });

  it('draws the small Markdown of answers', async () => {
    const answer =
      'It is **safe**: see [our page](https://example.org/a) or [this](javascript:alert(1)).\n\n1. Call\n2. Come';
    const element = await shown(
      { questions: [{ id: 'one', question: 'Is it?', answer }] },
      'open-questions="one"',
    );
    const part = element.shadowRoot!.querySelector('[part=answer]')!;
    expect(said(part.querySelector('strong'))).to.equal('safe');
    expect([...part.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(['https://example.org/a']);
    expect([...part.querySelectorAll('ol > li')].map(said)).to.deep.equal(['Call', 'Come']);
  });

  it('keeps its children while there are no questions', async () => {
    const element = await place<ProgramFaq>(states['program-faq']!.minimal!.markup);
    expect(visibleText(element)).to.equal('Example Recovery: (706) 555-0142');
    element.program = documentWith(THREE);
    await element.updateComplete;
    expect(seen(element)).to.have.length(3);
    element.program = documentWith({ questions: [] });
    await element.updateComplete;
    expect(visibleText(element)).to.equal('Example Recovery: (706) 555-0142');
  });

  it('shows questions that come later, others, and the first again, and is none the worse for being moved', async () => {
    const element = await place<ProgramFaq>('<program-faq src="/programs/gone.json">Call us</program-faq>');
    for (const faq of [THREE, { questions: questions('other') }, THREE]) {
      element.program = documentWith(faq);
      await element.updateComplete;
      expect(seen(element)).to.deep.equal(faq.questions.map(({ id }) => id));
    }
    await click(question(element, 'two'));
    const parent = element.parentNode!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(open(element)).to.deep.equal(['two']);
    await click(question(element, 'two'));
    expect(open(element)).to.deep.equal([]);
  });

  it('speaks Spanish on a Spanish document', async () => {
    const element = await place(states['program-faq']!.Spanish!.markup);
    const text = visibleText(element);
    for (const words of ['Preguntas frecuentes', 'Buscar en las preguntas', '¿Cuánto dura?'])
      expect(text).to.contain(words);
    expect(element.shadowRoot!.querySelector('[lang=en]')).to.equal(null);
    const plain = await shown(THREE, '', { language: 'es' });
    expect(button(plain, 'Mostrar todas las respuestas')).to.exist;
  });

  it('marks its own words as English on a document in a language it does not speak', async () => {
    const element = await shown(THREE, '', { language: 'fr' });
    for (const words of ['Questions people ask', 'Show all answers']) {
      const own = [...element.shadowRoot!.querySelectorAll('[lang=en]')].find((one) => said(one) === words);
      expect(own, words).to.exist;
    }
    expect(question(element, 'one').closest('[lang]')!.getAttribute('lang')).to.equal('fr');
  });

  it('runs from right to left where the language does', async () => {
    const element = await place(states['program-faq']!['right to left']!.markup);
    const text = question(element, 'work').querySelector('span')!;
    expect(getComputedStyle(text).direction).to.equal('rtl');
    const space = element.getBoundingClientRect();
    expect(space.right - text.getBoundingClientRect().right).to.be.within(1, 60);
  });

  it('keeps every hostile text a text', async () => {
    const element = await place(states['program-faq']!.hostile!.markup);
    const root = element.shadowRoot!;
    expect(root.querySelector('script, form, iframe, img, template, call-cta')).to.equal(null);
    expect(visibleText(element)).to.contain('<form action="https://example.org/">');
    for (const link of root.querySelectorAll('a'))
      expect(link.protocol).to.match(/^(https?|tel|sms|mailto):$/);
    expect((globalThis as { hostile?: unknown }).hostile).to.equal(undefined);
  });

  isAccessibleInEveryState('program-faq');

  it('is accessible at night, with matches marked', async () => {
    const night = await place(
      `<div style="color-scheme: dark; background: #181a18">${states['program-faq']!.full!.markup}</div>`,
    );
    const element = night.querySelector('program-faq')!;
    await search(element, 'video');
    await sendMouse({ type: 'move', position: [0, 0] });
    expect(getComputedStyle(question(element, 'telehealth')).color).to.equal('rgb(235, 231, 223)');
    await expect(element).to.be.accessible();
  });

  it('gives each question, button and field at least 44 px to touch', async () => {
    const element = await place(states['program-faq']!.full!.markup);
    for (const target of element.shadowRoot!.querySelectorAll('summary, button, input')) {
      expect(target.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  if (canEmulate()) {
    it('keeps its lines and the chevron in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await shown(THREE);
      const chevron = getComputedStyle(question(element, 'one'), '::before');
      expect(chevron.borderBottomWidth).not.to.equal('0px');
      expect(chevron.borderBottomColor).to.equal(getComputedStyle(question(element, 'one')).color);
      await emulateMedia({ forcedColors: 'none' });
    });

    it('turns the chevron at once where a reader wants less motion', async () => {
      const element = await shown(THREE);
      const turning = () => getComputedStyle(question(element, 'one'), '::before').transitionDuration;
      await emulateMedia({ reducedMotion: 'no-preference' });
      expect(turning()).not.to.equal('0s');
      await emulateMedia({ reducedMotion: 'reduce' });
      expect(turning()).to.equal('0s');
      await emulateMedia({ reducedMotion: 'no-preference' });
    });
  }
});
