import { html, type TemplateResult } from 'lit/html.js';
import type { Words } from '../../base/words.js';

interface CrisisWords {
  title: string;
  danger: string;
  call: string;
  crisis: string;
  /** With the links to text and to chat. */
  ways: TemplateResult;
  treatment: string;
  helpline: string;
  text: string;
  website: string;
}

/*
 * What is known of the three numbers, with the ways to reach 988 that are no call, fixed here, out of reach of the document,
 * of attributes and of parts. Sources: 988lifeline.org and samhsa.gov.
 */
export const words: Words<CrisisWords> = {
  en: {
    title: 'If you need help right now',
    danger: 'A life is in danger',
    call: 'Call, day and night.',
    crisis: 'Crisis, or thoughts of suicide',
    ways: html`Call, <a href="sms:988">text</a> or
      <a href="https://988lifeline.org/chat/" rel="noreferrer">chat</a>, day and night. Also for a crisis with
      alcohol or drugs.`,
    treatment: 'Finding treatment anywhere',
    helpline: 'SAMHSA’s National Helpline. Free and private, day and night, in English and Spanish.',
    text: 'Text',
    website: 'Website',
  },
  es: {
    title: 'Si necesita ayuda ahora mismo',
    danger: 'Una vida está en peligro',
    call: 'Llame, de día o de noche.',
    crisis: 'Crisis o pensamientos de suicidio',
    ways: html`Llame y oprima el 2, envíe la palabra AYUDA por <a href="sms:988">mensaje de texto</a> o use el
      <a href="https://988lifeline.org/es/" rel="noreferrer">chat</a>, de día o de noche. También si la crisis
      es por alcohol o drogas.`,
    treatment: 'Encontrar tratamiento en cualquier lugar',
    helpline:
      'Línea Nacional de Ayuda de SAMHSA. Gratis y confidencial, de día y de noche, en español e inglés.',
    text: 'Mensaje de texto',
    website: 'Sitio web',
  },
};
