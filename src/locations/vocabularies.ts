import type { Accessibility, AgeGroup, Payment, PlaceService } from '../program/vocabularies.js';

/** A word of a vocabulary as visitors read it, by language. */
export interface Label {
  readonly en: string;
  readonly es: string;
}

/** Ways to pay. */
export const PAYMENT_LABELS: Record<Payment, Label> = {
  'private-insurance': { en: 'Private health insurance', es: 'Seguro médico privado' },
  medicaid: { en: 'Medicaid', es: 'Medicaid' },
  medicare: { en: 'Medicare', es: 'Medicare' },
  'military-insurance': { en: 'Military insurance (such as TRICARE)', es: 'Seguro militar (como TRICARE)' },
  'state-insurance': {
    en: 'State-financed health insurance other than Medicaid',
    es: 'Seguro médico estatal distinto de Medicaid',
  },
  'cash-or-self-payment': { en: 'Cash or self-payment', es: 'Efectivo o pago por cuenta propia' },
  'sliding-fee-scale': { en: 'Sliding fee scale, based on income', es: 'Tarifa según los ingresos' },
  'payment-assistance': { en: 'Payment assistance available', es: 'Ayuda para pagar' },
  'free-care': { en: 'Free or no-cost care', es: 'Atención gratuita' },
  'ihs-tribal-urban-funds': {
    en: 'IHS, Tribal or Urban (ITU) funds',
    es: 'Fondos IHS, tribales o urbanos (ITU)',
  },
};

/** What a place offers. */
export const SERVICE_LABELS: Record<PlaceService, Label> = {
  'individual-counseling': { en: 'Individual counseling', es: 'Consejería individual' },
  'group-counseling': { en: 'Group counseling', es: 'Consejería de grupo' },
  'family-counseling': { en: 'Family counseling', es: 'Consejería familiar' },
  'cognitive-behavioral-therapy': {
    en: 'Cognitive behavioral therapy (CBT)',
    es: 'Terapia cognitivo-conductual (TCC)',
  },
  'dialectical-behavior-therapy': {
    en: 'Dialectical behavior therapy (DBT)',
    es: 'Terapia dialéctica conductual (DBT)',
  },
  'motivational-interviewing': { en: 'Motivational interviewing', es: 'Entrevista motivacional' },
  'relapse-prevention': { en: 'Relapse prevention', es: 'Prevención de recaídas' },
  'trauma-related-counseling': { en: 'Trauma-related counseling', es: 'Consejería para el trauma' },
  'anger-management': { en: 'Anger management', es: 'Manejo de la ira' },
  'twelve-step-facilitation': { en: '12-step facilitation', es: 'Programa de 12 pasos' },
  'contingency-management': {
    en: 'Contingency management and motivational incentives',
    es: 'Manejo de contingencias e incentivos',
  },
  'substance-use-education': {
    en: 'Substance use education',
    es: 'Educación sobre el consumo de sustancias',
  },
  'co-occurring-treatment': {
    en: 'Mental health and substance use treated together',
    es: 'Salud mental y consumo de sustancias tratados juntos',
  },
  detox: { en: 'Detox', es: 'Desintoxicación' },
  methadone: { en: 'Methadone', es: 'Metadona' },
  buprenorphine: { en: 'Buprenorphine', es: 'Buprenorfina' },
  naltrexone: { en: 'Naltrexone', es: 'Naltrexona' },
  'naloxone-and-overdose-education': {
    en: 'Naloxone and overdose education',
    es: 'Naloxona y educación sobre sobredosis',
  },
  'drug-testing': { en: 'Drug and alcohol testing', es: 'Pruebas de drogas y alcohol' },
  'case-management': { en: 'Case management', es: 'Manejo de casos' },
  'peer-support': { en: 'Mentoring and peer support', es: 'Mentores y apoyo entre pares' },
  'self-help-groups': { en: 'Self-help groups', es: 'Grupos de autoayuda' },
  aftercare: { en: 'Aftercare and continuing care', es: 'Cuidado posterior y continuo' },
  'transitional-housing': { en: 'Transitional housing', es: 'Vivienda de transición' },
  'interim-care': { en: 'Interim care', es: 'Atención provisional' },
  'child-care': { en: "Child care for clients' children", es: 'Cuidado de los hijos de los clientes' },
  'transportation-assistance': { en: 'Transportation assistance', es: 'Ayuda con el transporte' },
  'employment-support': { en: 'Employment counseling or training', es: 'Orientación o formación laboral' },
};

/** Whom a place serves, by age. */
export const AGE_GROUP_LABELS: Record<AgeGroup, Label> = {
  children: { en: 'Children', es: 'Niños' },
  adolescents: { en: 'Adolescents', es: 'Adolescentes' },
  'young-adults': { en: 'Young adults', es: 'Adultos jóvenes' },
  adults: { en: 'Adults', es: 'Adultos' },
  seniors: { en: 'Seniors', es: 'Adultos mayores' },
};

/** What helps people with disabilities. */
export const ACCESSIBILITY_LABELS: Record<Accessibility, Label> = {
  'wheelchair-access': { en: 'Wheelchair access', es: 'Acceso en silla de ruedas' },
  'step-free-entrance': { en: 'Entrance without steps', es: 'Entrada sin escalones' },
  elevator: { en: 'Elevator', es: 'Ascensor' },
  'accessible-parking': { en: 'Accessible parking', es: 'Estacionamiento accesible' },
  'accessible-restroom': { en: 'Accessible restroom', es: 'Baño accesible' },
  'sign-language': {
    en: 'Sign language for people who are deaf or hard of hearing',
    es: 'Lengua de señas para personas sordas o con dificultades auditivas',
  },
  'braille-or-large-print': { en: 'Braille or large print', es: 'Braille o letra grande' },
};
