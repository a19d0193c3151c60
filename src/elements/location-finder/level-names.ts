/** A level of care as the document names it. */
export interface NamedLevel {
  readonly id: string;
  readonly name: string;
}

/** What levels of care are called. One that the document does not describe is called by its id: `iop` is IOP. */
export function levelNames(levels: readonly NamedLevel[] = []): (id: string) => string {
  const names = new Map(levels.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? (id.length < 5 ? id.toUpperCase() : id.replaceAll('-', ' '));
}
