import { marks, type Mark } from './marks.js';
import { pathTo } from './path.js';
import { itemOf, required, shapeOf } from './schema.js';
import type { z } from './zod.js';

/** A value of the document together with what belongs there. */
export interface DocumentNode<Value = unknown> {
  readonly path: string;
  readonly value: Value;
  readonly schema: z.ZodType;
}

export type DocumentObject = DocumentNode<Readonly<Record<string, unknown>>>;

type MarkKind = Mark['kind'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The document as the checks see it: every known place that holds a value, in the order of the schema. */
export class DocumentNodes {
  readonly #nodes: DocumentNode[] = [];

  constructor(schema: z.ZodType, value: unknown) {
    this.#add(schema, value, '');
  }

  /** Texts that stand for something: a phone, a link, the id of something else. */
  texts(...kinds: MarkKind[]): DocumentNode<string>[] {
    return this.#marked(kinds).filter((node): node is DocumentNode<string> => typeof node.value === 'string');
  }

  /** Objects of all kinds, or only marked ones. */
  objects(...kinds: MarkKind[]): DocumentObject[] {
    const nodes = kinds.length ? this.#marked(kinds) : this.#nodes;
    return nodes.filter(
      (node): node is DocumentObject => shapeOf(node.schema) !== undefined && isObject(node.value),
    );
  }

  /** Lists, by their path or all. */
  lists(): DocumentNode<readonly unknown[]>[] {
    return this.#nodes.filter((node): node is DocumentNode<unknown[]> => Array.isArray(node.value));
  }

  #marked(kinds: readonly MarkKind[]): DocumentNode[] {
    return this.#nodes.filter(({ schema }) => {
      const mark = marks.get(schema);
      return mark && kinds.includes(mark.kind);
    });
  }

  #add(optionalSchema: z.ZodType, value: unknown, path: string): void {
    if (value === undefined) return;
    const schema = required(optionalSchema);
    this.#nodes.push({ path, value, schema });
    const item = itemOf(schema);
    if (item && Array.isArray(value)) {
      for (const [index, inner] of value.entries()) this.#add(item, inner, pathTo(path, index));
    }
    const shape = shapeOf(schema);
    if (shape && isObject(value)) {
      for (const key of Object.keys(shape)) {
        if (Object.hasOwn(value, key)) this.#add(shape[key]!, value[key], pathTo(path, key));
      }
    }
  }
}
