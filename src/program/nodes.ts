import { marks, type Mark } from './marks.js';
import { pathTo } from './path.js';
import { itemOf, required, shapeOf } from './schema.js';
import type { z } from './zod.js';

/** A value of the document together with what belongs there. */
export interface DocumentNode<Value = unknown> {
  readonly path: string;
  readonly value: Value;
  readonly schema: z.ZodType;
  readonly mark: Mark | undefined;
}

export type DocumentObject = DocumentNode<Readonly<Record<string, unknown>>>;

type MarkKind = Mark['kind'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The document as the checks see it: every known place that holds a value, in the order of the schema. */
export class DocumentNodes {
  readonly #texts: DocumentNode<string>[] = [];
  readonly #lists: DocumentNode<readonly unknown[]>[] = [];
  readonly #objects: DocumentObject[] = [];
  readonly #marks = new Map<z.ZodType, Mark | undefined>();

  constructor(schema: z.ZodType, value: unknown) {
    this.#add(required(schema), value, '');
  }

  /** Texts that stand for something: a phone, a link, the id of something else. */
  texts(...kinds: MarkKind[]): DocumentNode<string>[] {
    return this.#texts.filter(({ mark }) => mark && kinds.includes(mark.kind));
  }

  /** Objects that stand for something; without kinds, all. */
  objects(...kinds: MarkKind[]): DocumentObject[] {
    return kinds.length
      ? this.#objects.filter(({ mark }) => mark && kinds.includes(mark.kind))
      : this.#objects;
  }

  lists(): readonly DocumentNode<readonly unknown[]>[] {
    return this.#lists;
  }

  #add(schema: z.ZodType, value: unknown, path: string): void {
    const item = itemOf(schema);
    const shape = shapeOf(schema);
    const node = { path, schema, mark: this.#markOf(schema) };
    if (item && Array.isArray(value)) {
      this.#lists.push({ ...node, value });
      for (const [index, inner] of value.entries()) this.#add(item, inner, pathTo(path, index));
    } else if (shape && isObject(value)) {
      this.#objects.push({ ...node, value });
      for (const key of Object.keys(shape)) {
        if (Object.hasOwn(value, key)) this.#add(required(shape[key]!), value[key], pathTo(path, key));
      }
    } else if (!item && !shape && typeof value === 'string') {
      this.#texts.push({ ...node, value });
    }
  }

  #markOf(schema: z.ZodType): Mark | undefined {
    if (!this.#marks.has(schema)) this.#marks.set(schema, marks.get(schema));
    return this.#marks.get(schema);
  }
}
