type Kind = 'DateTimeFormat' | 'DisplayNames' | 'ListFormat' | 'NumberFormat';
type Options<K extends Kind> = ConstructorParameters<(typeof Intl)[K]>[1];
type Formatter<K extends Kind> = InstanceType<(typeof Intl)[K]>;

const made = new Map<string, unknown>();

/** One of Intl's formatters. Making one takes longer than drawing a place, so each is made once. Throws on what Intl does not know. */
export function formatter<K extends Kind>(kind: K, locale: string, options: Options<K>): Formatter<K> {
  const key = kind + locale + JSON.stringify(options);
  let known = made.get(key) as Formatter<K> | undefined;
  if (!known) {
    const Maker = Intl[kind] as unknown as new (locale: string, options: Options<K>) => Formatter<K>;
    made.set(key, (known = new Maker(locale, options)));
  }
  return known;
}
