import type { Words } from '../../base/words.js';
import type { Contact } from '../../program/contact.js';
import type { Failure } from './send-message.js';

/** A way to be answered. */
export type Method = NonNullable<Contact['methods']>[number];

export interface ReachOutWords extends Record<Failure, string> {
  title: string;
  link: (provider: string) => string;
  talk: string;
  labels: Record<'name' | 'phone' | 'email' | 'bestTime' | 'insurer' | 'message', string>;
  optional: string;
  how: string;
  methods: Record<Method, string>;
  /** Any time, morning, afternoon, evening. */
  times: readonly string[];
  insurerHint: string;
  messageHint: string;
  consent: (provider: string) => string;
  send: (provider: string) => string;
  note: (provider: string) => string;
  wrong: string;
  /** What to do about a field that must be filled in. */
  missing: (provider: string) => Record<string, string>;
  sending: (provider: string) => string;
  failed: string;
  kept: string;
  tryAgain: string;
  sent: string;
  arrived: (provider: string) => string;
}

export const words: Words<ReachOutWords> = {
  en: {
    title: 'Reach out online',
    link: (provider) => `Reach out to ${provider}`,
    talk: 'Would you rather talk now?',
    labels: {
      name: 'Your name',
      phone: 'Phone number',
      email: 'E-mail address',
      bestTime: 'Best time',
      insurer: 'Insurance company',
      message: 'Message',
    },
    optional: '(optional)',
    how: 'How would you like to be reached?',
    methods: { phone: 'Phone call', text: 'Text message', email: 'E-mail' },
    times: ['Any time', 'Morning', 'Afternoon', 'Evening'],
    insurerHint: 'Only to check what your plan covers. No member number needed.',
    messageHint: 'Please leave out medical details. There is time for them when you talk.',
    consent: (provider) => `${provider} may contact me in the way I chose.`,
    send: (provider) => `Send to ${provider}`,
    note: (provider) => `It goes to ${provider} only. This page keeps nothing.`,
    wrong: 'Something is missing',
    missing: (provider) => ({
      name: 'Enter your name',
      phone: 'Enter your phone number with the area code',
      email: 'Enter your whole e-mail address',
      consent: `Check the box so that ${provider} may contact you`,
    }),
    sending: (provider) => `Sending to ${provider}`,
    failed: 'It did not go through',
    network: 'There was no connection.',
    timeout: 'No answer came in time.',
    refused: 'The form is not working right now.',
    kept: 'Everything you typed is still here.',
    tryAgain: 'Try again',
    sent: 'Sent. Thank you',
    arrived: (provider) => `${provider} has your message.`,
  },
  es: {
    title: 'Comuníquese por internet',
    link: (provider) => `Comunicarse con ${provider}`,
    talk: '¿Prefiere hablar ahora?',
    labels: {
      name: 'Su nombre',
      phone: 'Número de teléfono',
      email: 'Correo electrónico',
      bestTime: 'Mejor hora',
      insurer: 'Compañía de seguros',
      message: 'Mensaje',
    },
    optional: '(opcional)',
    how: '¿Cómo prefiere que se comuniquen con usted?',
    methods: { phone: 'Llamada', text: 'Mensaje de texto', email: 'Correo electrónico' },
    times: ['A cualquier hora', 'Por la mañana', 'Por la tarde', 'Por la noche'],
    insurerHint: 'Solo para verificar qué cubre su plan. No hace falta el número de miembro.',
    messageHint: 'Por favor, no escriba detalles médicos. Habrá tiempo para eso cuando hablen.',
    consent: (provider) => `${provider} puede comunicarse conmigo de la forma que elegí.`,
    send: (provider) => `Enviar a ${provider}`,
    note: (provider) => `Solo lo recibe ${provider}. Esta página no guarda nada.`,
    wrong: 'Falta algo',
    missing: (provider) => ({
      name: 'Escriba su nombre',
      phone: 'Escriba su número de teléfono con el código de área',
      email: 'Escriba su correo electrónico completo',
      consent: `Marque la casilla para que ${provider} pueda comunicarse con usted`,
    }),
    sending: (provider) => `Enviando a ${provider}`,
    failed: 'No se pudo enviar',
    network: 'No hubo conexión.',
    timeout: 'La respuesta no llegó a tiempo.',
    refused: 'El formulario no funciona ahora.',
    kept: 'Todo lo que escribió sigue aquí.',
    tryAgain: 'Intentar de nuevo',
    sent: 'Enviado. Gracias',
    arrived: (provider) => `${provider} tiene su mensaje.`,
  },
};
