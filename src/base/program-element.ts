import { html, LitElement, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { GuardProblem } from '../guards/guard.js';
import { baseStyles } from './base.styles.js';
import type { SectionName } from '../program/document.js';
import { judgeProgram, type Judged, type SectionGuards } from './judge-program.js';
import { ProgramErrorEvent, type ProgramErrorCode } from './program-error-event.js';
import { ProgramSource, type Finding } from './program-source.js';
import { tokenStyles } from './tokens.styles.js';
import { warnOnce } from './warn.js';
import { directionOf, spokenFor, type Spoken } from './words.js';

const STATES = ['loading', 'shown', 'failed'] as const;

const clampLevel = (value: string | null): number => {
  const level = Number(value);
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
};

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
 * @cssproperty [--iop-accent=#1b5c4a] - One colour: the call action, "this program", links.
 * @cssproperty [--iop-on-accent=#fff] - Text on the accent.
 * @cssproperty [--iop-text=#1e2320] - Headings, body, the crisis line.
 * @cssproperty [--iop-muted=#585d57] - Hints, sources, captions.
 * @cssproperty [--iop-surface=#fff] - The sheet the text stands on; `transparent` lets the page through.
 * @cssproperty [--iop-surface-raised=#f6f3ec] - Bands and quiet boxes.
 * @cssproperty [--iop-border=#ddd7ca] - Hairlines.
 * @cssproperty [--iop-focus=#1550c0] - The focus ring.
 * @cssproperty [--iop-danger=#a1271b] - Form errors.
 * @cssproperty [--iop-radius=0.5em] - Corners of buttons, fields and boxes, 0 to 1.5em.
 * @cssproperty [--iop-space=1em] - The unit of all spacing; .875em is denser.
 * @cssproperty [--iop-font-family=inherit] - The page's own font unless set.
 * @cssproperty [--iop-font-size=inherit] - The page's own size unless set.
 */
export abstract class ProgramElement extends LitElement {
  /** The element's tag, as `define()` registers it. */
  static readonly tag: string;
  /** The sections of the document the element reads. */
  static readonly sections: SectionGuards;
  /** Those without which there is nothing to show. */
  static readonly needs: readonly SectionName[];

  static override styles: CSSResult[] = [tokenStyles, baseStyles];

  /**
   * Registers the element. A tag that is taken is left alone, so a script may be loaded twice; another `tag` gets a class of
   * its own. Never throws: a name that no element may have is named on the console.
   */
  static define(
    registry: CustomElementRegistry | undefined = globalThis.customElements,
    tag = this.tag,
  ): void {
    if (!registry || registry.get(tag)) return;
    try {
      const own = this as unknown as CustomElementConstructor;
      registry.define(tag, tag === this.tag ? own : class extends own {});
    } catch (error) {
      warnOnce(`<${tag}> could not be defined.`, [error]);
    }
  }

  /** The program's document: an object, or its JSON text. `null` means not given. Change it by setting another object. */
  @property({ attribute: false }) program: unknown = null;

  /** The program's document as JSON text. */
  @property({ attribute: 'program' }) programText: string | null = null;

  /** Where the document is: an http(s) address, or `#id` of a `<script type="application/json">` on the page. */
  @property() src: string | null = null;

  /** The level of the element's heading, 1 to 6, so that it fits the page's outline; anything else is 2. */
  @property({ attribute: 'heading-level', converter: clampLevel }) headingLevel = 2;

  private readonly source = new ProgramSource(this);
  private readonly internals = this.attachInternals();
  private finding: Finding | undefined;
  private judged: Judged | undefined;
  private unannounced: ProgramErrorEvent | undefined;
  private state: (typeof STATES)[number] | 'none' = 'none';
  private broken = false;

  /** Set while drawing: whether what is drawn stands in a line of the page's text. */
  protected inline = false;

  /** Draws the document, or nothing when the children should stay. */
  protected abstract renderProgram(program: Judged): TemplateResult | undefined;

  /** What only drawing can find out: a reason for not showing a document whose structure is right. */
  protected problemsOf(_program: Judged): GuardProblem[] {
    return [];
  }

  /** The language of the element's own words on this document. */
  protected get spoken(): Spoken {
    return spokenFor(this.judged!.language);
  }

  /** The `lang` of the element's own words where the document is in a language they are not translated to. */
  protected get spokenLang(): Spoken | typeof nothing {
    return this.judged!.language.slice(0, 2).toLowerCase() === this.spoken ? nothing : this.spoken;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const finding = this.source.find();
    if (finding === this.finding) return;
    this.finding = finding;
    this.judged = this.unannounced = undefined;
    this.state = finding.state === 'loading' ? 'loading' : 'none';
    if (finding.state === 'found') this.judge(finding.value);
    else if (finding.state === 'failed') this.fail(finding.code);
  }

  protected override render(): TemplateResult {
    const { judged } = this;
    const drawn = judged && this.renderProgram(judged);
    if (judged) this.state = drawn ? 'shown' : 'none';
    if (!drawn) return html`<slot></slot>`;
    const dir = this.dir || directionOf(judged.language);
    // White space inside would stand in the page's sentence.
    // prettier-ignore
    return html`<div class="iop${this.inline ? ' inline' : ''}" lang=${judged.language} dir=${dir}>${drawn}</div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    for (const state of STATES) this.toggleState(state, state === this.state);
    this.toggleState('inline', this.inline && this.state === 'shown');
    const { unannounced } = this;
    this.unannounced = undefined;
    if (unannounced) this.dispatchEvent(unannounced);
  }

  /** A page can break drawing (a Trusted Types policy that is not allowed, patched built-ins); then the children stay. */
  protected override performUpdate(): void {
    if (this.broken) return;
    try {
      super.performUpdate();
    } catch (error) {
      this.broken = true;
      warnOnce(`<${this.localName}> could not be drawn.`, [error]);
      this.renderRoot.replaceChildren(document.createElement('slot'));
    }
  }

  /** Turns a state for `:state()` on or off; browsers before 2024 have none. */
  private toggleState(name: string, on: boolean): void {
    try {
      this.internals.states[on ? 'add' : 'delete'](name);
    } catch {
      // A style sheet there has nothing to match.
    }
  }

  private judge(value: unknown): void {
    const { sections, needs } = this.constructor as typeof ProgramElement;
    const judgement = judgeProgram(value, sections, needs);
    if (!judgement.program) return this.fail(judgement.code, judgement.problems);
    if (needs.some((name) => !judgement.program[name])) return;
    const problems = this.problemsOf(judgement.program);
    if (problems.length) return this.fail('invalid', problems);
    if (judgement.problems.length) warnOnce('Parts of the document were left out.', judgement.problems);
    this.judged = judgement.program;
  }

  private fail(code: ProgramErrorCode, problems: readonly GuardProblem[] = []): void {
    warnOnce(`<${this.localName}> keeps its children (${code}).`, problems);
    this.state = 'failed';
    this.unannounced = new ProgramErrorEvent(code, problems);
  }
}
