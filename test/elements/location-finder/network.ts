/** A made-up network around Athens, Georgia. A hundredth of a degree of latitude is 0.69 miles. */
export const at = (id: string, name: string, miles: number, more: object = {}) => ({
  id,
  name,
  address: { city: 'Athens', state: 'GA' },
  coordinates: { latitude: 33.95 + miles / 69.1, longitude: -83.36 },
  ...more,
});

/** In the order of a document, which is neither that of distance nor of names. */
export const network = [
  at('center', 'Middle House', 0, { levels: ['iop'], languages: ['en'], payment: ['medicaid'] }),
  at('far', 'Yonder House', 60, { levels: ['iop'], languages: ['en', 'ko'], acceptsNewPatients: true }),
  at('near', 'Zinnia House', 10, { levels: ['php'], languages: ['en'], payment: ['medicare'] }),
  at('next', 'Aster House', 20, { levels: ['iop', 'php'], languages: ['en', 'es'], payment: ['medicaid'] }),
  {
    id: 'video',
    name: 'House by video',
    telehealth: true,
    levels: ['iop'],
    languages: ['en'],
    phone: '(833) 555-0100',
  },
];

/** So many places in one town, one mile from each other. */
export const row = (count: number) =>
  [...Array(count).keys()].map((index) => at(`place-${index + 1}`, `Place ${index + 1}`, index));
