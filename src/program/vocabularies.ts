/**
 * The words a place is described and found by, after FindTreatment.gov (SAMHSA's public-domain treatment locator), so that a
 * listing there and a place here say the same thing. Their labels are in src/locations/vocabularies.ts.
 */
export const PAYMENT = [
  'private-insurance',
  'medicaid',
  'medicare',
  'military-insurance',
  'state-insurance',
  'cash-or-self-payment',
  'sliding-fee-scale',
  'payment-assistance',
  'free-care',
  'ihs-tribal-urban-funds',
] as const;

export const SERVICES = [
  'individual-counseling',
  'group-counseling',
  'family-counseling',
  'cognitive-behavioral-therapy',
  'dialectical-behavior-therapy',
  'motivational-interviewing',
  'relapse-prevention',
  'trauma-related-counseling',
  'anger-management',
  'twelve-step-facilitation',
  'contingency-management',
  'substance-use-education',
  'co-occurring-treatment',
  'detox',
  'methadone',
  'buprenorphine',
  'naltrexone',
  'naloxone-and-overdose-education',
  'drug-testing',
  'case-management',
  'peer-support',
  'self-help-groups',
  'aftercare',
  'transitional-housing',
  'interim-care',
  'child-care',
  'transportation-assistance',
  'employment-support',
] as const;

export const AGE_GROUPS = ['children', 'adolescents', 'young-adults', 'adults', 'seniors'] as const;

export const ACCESSIBILITY = [
  'wheelchair-access',
  'step-free-entrance',
  'elevator',
  'accessible-parking',
  'accessible-restroom',
  'sign-language',
  'braille-or-large-print',
] as const;

export type Payment = (typeof PAYMENT)[number];
export type PlaceService = (typeof SERVICES)[number];
export type AgeGroup = (typeof AGE_GROUPS)[number];
export type Accessibility = (typeof ACCESSIBILITY)[number];
