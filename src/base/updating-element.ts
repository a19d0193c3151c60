import { render } from 'lit/html.js';
import { sheetOf } from './css.js';

/** How a reactive property is given as an attribute: `attribute` names it (the property's own name where absent). */
export interface PropertyDeclaration {
  readonly attribute?: string;
  /** `Boolean`: true when the attribute is there. Else text, or `null`. */
  readonly type?: BooleanConstructor;
  readonly converter?: (value: string | null) => unknown;
  /** Without an attribute. */
  readonly state?: boolean;
}

export type PropertyDeclarations = Readonly<Record<string, PropertyDeclaration>>;

/** Something that lives and is updated with its element. */
export interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
  hostUpdated?(): void;
}

// On a server there are no elements; the classes can be read there all the same.
const Element = globalThis.HTMLElement ?? class {};

/**
 * A custom element that draws itself again, once for all changes of a task, when its properties change. What it has of
 * LitElement means the same as there; LitElement itself costs each page 2.3 KB, half of what an element may add to Lit's templates, and
 * this 0.5.
 */
export abstract class UpdatingElement extends Element {
  static readonly properties: PropertyDeclarations = {};
  static readonly styles: readonly string[] = [];

  static get observedAttributes(): string[] {
    const attributes: string[] = [];
    for (const [name, { attribute = name, state }] of Object.entries(this.properties)) {
      if (!state) attributes.push(attribute);
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: UpdatingElement) {
          return this.#values[name];
        },
        set(this: UpdatingElement, value: unknown) {
          if (value === this.#values[name]) return;
          this.#values[name] = value;
          this.requestUpdate();
        },
      });
    }
    return attributes;
  }

  /** What was set before the element was defined: it would hide the accessors. */
  #early: object = { ...this };

  /** Resolves when what has changed so far is drawn. */
  updateComplete: Promise<void> = Promise.resolve();

  readonly #declared = (this.constructor as typeof UpdatingElement).properties;
  readonly #values: Record<string, unknown> = {};
  readonly #controllers: Controller[] = [];
  /** While an update is under way, and before the first. */
  #busy = true;

  constructor() {
    super();
    for (const name of Object.keys(this.#declared)) delete this[name as keyof this];
  }

  connectedCallback(): void {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' });
    this.renderRoot.adoptedStyleSheets = (this.constructor as typeof UpdatingElement).styles.map(sheetOf);
    Object.assign(this, this.#early);
    this.#early = {};
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.#busy = false;
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(changed: string, _old: string | null, value: string | null): void {
    for (const [name, { attribute = name, type, converter }] of Object.entries(this.#declared)) {
      if (attribute !== changed) continue;
      this[name as keyof this] = (converter ? converter(value) : type ? value !== null : value) as never;
    }
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
  }

  requestUpdate(): void {
    if (this.#busy) return;
    this.#busy = true;
    this.updateComplete = Promise.resolve().then(() => this.update());
  }

  get renderRoot(): ShadowRoot {
    return this.shadowRoot!;
  }

  protected abstract render(): unknown;

  /** Before drawing: what follows from the properties. Changes made here do not ask for another update. */
  protected willUpdate(): void {}

  /** After drawing. */
  protected updated(): void {}

  protected update(): void {
    this.willUpdate();
    render(this.render(), this.renderRoot, { host: this });
    this.#busy = false;
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.updated();
  }
}
