import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { GuardProblem } from '../guards/guard.js';
import type { SectionName } from '../program/document.js';
import { theme } from '../guards/generated/theme.js';
import { baseStyles } from './base.styles.js';
import { themeStyle } from './document-theme.js';
import { judgeProgram, type Judged, type SectionGuards } from './judge-program.js';
import { ProgramErrorEvent, type ProgramErrorCode } from './program-error-event.js';
import { ProgramSource } from './program-source.js';
import { tokenStyles } from './tokens.styles.js';
import type { PropertyDeclarations } from './updating-element.js';
import { warnOnce } from './warn.js';
import { directionOf, spokenFor, type Spoken } from './words.js';

const readLevel = (value: string | null): number => (/^[1-6]$/.test(value ?? '') ? Number(value) : 2);

/**
 * What all elements have in common: they find the program's JSON, judge the sections they read, and draw them; until there is
 * something to draw, and whenever there is not, their children are what a visitor sees. Whatever the page or the JSON does,
 * nothing is thrown.
 *
 * `:state(loading)`, `:state(shown)` and `:state(failed)` tell a style sheet how it stands (browsers from 2024 on).
 *
 * @fires {ProgramErrorEvent} program-error - A JSON was given and could not be shown; the children stay.
 *
 * @slot - What stands there until the program can be drawn, and whenever it cannot: at least the name and the phone number.
 *
 * @cssproperty [--iop-accent=#1b5c4a] - One color: the call action, "this program", links.
 * @cssproperty [--iop-on-accent=#fff] - Text on the accent.
 * @cssproperty [--iop-text=#1e2320] - Headings, body, the crisis line.
 * @cssproperty [--iop-muted=#585d57] - Hints, sources, captions.
 * @cssproperty [--iop-surface=#fff] - The sheet the text stands on; `transparent` lets the page through.
 * @cssproperty [--iop-surface-raised=#f6f3ec] - Bands and quiet boxes.
 * @cssproperty [--iop-border=#ddd7ca] - Hairlines.
 * @cssproperty [--iop-focus=#1550c0] - The focus ring.
 * @cssproperty [--iop-danger=#a1271b] - What is missing in a form, and what has failed.
 * @cssproperty [--iop-radius=0.5em] - Corners of buttons, fields and boxes, 0 to 1.5em.
 * @cssproperty [--iop-space=1em] - The unit of all spacing; .875em is denser.
 * @cssproperty [--iop-font-family=inherit] - The page's own font unless set.
 * @cssproperty [--iop-font-size=inherit] - The page's own size unless set.
 */
export abstract class ProgramElement extends ProgramSource {
  /** The element's tag, as `define()` registers it. */
  static readonly tag: string;
  /** The sections of the document the element reads, each with its guard. */
  static readonly guards: SectionGuards;
  /** Those without which there is nothing to show. */
  static readonly needs: readonly SectionName[];

  static override readonly styles: readonly string[] = [tokenStyles, baseStyles];

  static override readonly properties: PropertyDeclarations = {
    ...ProgramSource.properties,
    headingLevel: { attribute: 'heading-level', converter: readLevel },
  };

  /**
   * Registers the element. A tag that is taken is left alone, so a script may be loaded twice; another `tag` gets a class of
   * its own. Never throws: a name that no element may have is named on the console.
   */
  static define(
    registry: CustomElementRegistry | undefined = globalThis.customElements,
    tag = this.tag,
  ): void {
    try {
      const own = this as unknown as CustomElementConstructor;
      if (!registry?.get(tag)) registry?.define(tag, tag === this.tag ? own : class extends own {});
    } catch (error) {
      warnOnce(tag, error);
    }
  }

  /** The level of the element's heading, 1 to 6, so that it fits the page's outline; anything else is 2. */
  headingLevel = 2;

  /** Set while drawing: whether what is drawn stands in a line of the page's text. */
  protected inline = false;

  /** The language of the element's own words on this document. */
  protected spoken: Spoken = 'en';

  /** The `lang` of the element's own words where the document is in a language they are not translated to. */
  protected spokenLang: Spoken | typeof nothing = nothing;

  readonly #internals = this.attachInternals();
  #judged: Judged | undefined;
  #state = '';
  #broken = false;

  /** Draws the document, or nothing when the children should stay; after `fail()` if the document is to blame. */
  protected abstract renderProgram(program: Judged): TemplateResult | undefined;

  /** What an element draws that has something to show without a usable document. */
  protected withoutDocument?(): Judged;

  /** The element's own words, marked with their language where the document is in another one. */
  protected say(words: unknown): unknown {
    const lang = this.spokenLang;
    return lang === nothing ? words : html`<span lang=${lang} dir="ltr">${words}</span>`;
  }

  /** Says, once it has been drawn, that the document cannot be shown. */
  protected fail(code: ProgramErrorCode, problems: readonly GuardProblem[] = []): void {
    this.#state = 'failed';
    warnOnce(`<${this.localName}> shows no document: ${code}`, ...problems);
    queueMicrotask(() => {
      /** @internal */
      this.dispatchEvent(new ProgramErrorEvent(code, problems));
    });
  }

  protected override willUpdate(): void {
    const finding = this.find();
    if (finding === this.finding) return;
    this.finding = finding;
    this.#judged = undefined;
    this.#state = '';
    if (typeof finding === 'object') this.#judge(finding);
    else if (finding === 'loading') this.#state = finding;
    else if (finding) this.fail(finding);
  }

  protected override render(): TemplateResult {
    const judged = this.#judged ?? this.withoutDocument?.();
    if (judged) {
      this.spoken = spokenFor(judged.language);
      this.spokenLang = judged.language.startsWith(this.spoken) ? nothing : this.spoken;
    }
    const drawn = judged && this.renderProgram(judged);
    this.#showStates(drawn ? ['shown', this.inline ? 'inline' : 'shown'] : [this.#state]);
    if (!drawn) return html`<slot></slot>`;
    const dir = this.dir || directionOf(judged.language);
    // White space inside would stand in the page's sentence.
    // prettier-ignore
    return html`<div class="iop ${this.inline ? 'inline' : ''}" .style=${themeStyle(judged.theme)} lang=${judged.language} dir=${dir}>${drawn}</div>`;
  }

  /** A page can break drawing (a Trusted Types policy that is not allowed, patched built-ins); then the children stay. */
  protected override update(): void {
    try {
      if (!this.#broken) super.update();
    } catch (error) {
      this.#broken = true;
      warnOnce(this.localName, error);
      this.renderRoot.replaceChildren(document.createElement('slot'));
    }
  }

  /** Sets what `:state()` matches; browsers before 2024 have nothing of that kind. */
  #showStates(names: readonly string[]): void {
    try {
      const { states } = this.#internals;
      states.clear();
      for (const name of names) states.add(name);
    } catch {
      // A style sheet there has nothing to match.
    }
  }

  #judge(document: object): void {
    const { guards, needs } = this.constructor as typeof ProgramElement;
    const { program, code, problems } = judgeProgram(document, { theme, ...guards }, needs);
    if (code) return this.fail(code, problems);
    if (problems.length) warnOnce('left out', ...problems);
    if (!needs.every((name) => program[name])) return;
    this.#judged = program;
  }
}
