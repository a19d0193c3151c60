import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../../base/heading.js';
import type { Judged } from '../../base/judge-program.js';
import { ProgramElement } from '../../base/program-element.js';
import { pathway } from '../../guards/generated/pathway.js';
import type { SectionGuard } from '../../guards/guard.js';
import type { Pathway } from '../../program/pathway.js';
import { carePathwayStyles } from './care-pathway.styles.js';
import { words } from './care-pathway.words.js';
import { certainShare } from './certain-share.js';
import { namesOfLevels, type Level } from './names-of-levels.js';

/** Of the levels only their names: the guard of all their fields would cost each page 0.2 KB more. */
const careLevels: SectionGuard = {
  '': 'levels',
  $levels: [{ $id: 'id', $name: 'text', abbreviation: 'text' }, 1],
};

interface Shown {
  language: string;
  pathway: Pathway;
  careLevels?: { levels: Level[] };
}

/**
 * How long the program takes, what that depends on, and what often comes before and after it.
 *
 * Use it where a reader asks "how long?". It is an ordered list of at most three steps first and a drawing second: the bar is
 * solid as far as the length is certain, hatched where it varies. Levels that the document does not describe are left out.
 * Who decides on the length is for the document to say, in `pathway.text`. Without a length the element keeps its children.
 *
 * @summary How long the program takes, what that depends on, what comes before and after.
 * @tag care-pathway
 * @since 0.1
 *
 * @csspart heading - The title.
 * @csspart text - The sentence below it.
 * @csspart step - What comes before, the program, what comes after.
 * @csspart own - The program's own step.
 * @csspart depends-on - What the length depends on, with its title.
 */
export class CarePathway extends ProgramElement {
  static override readonly tag = 'care-pathway';
  static override readonly guards = { pathway, careLevels };
  static override readonly needs = ['pathway'] as const;
  static override readonly styles = [...ProgramElement.styles, carePathwayStyles];

  protected override renderProgram(judged: Judged): TemplateResult {
    const { language, pathway, careLevels } = judged as Shown;
    const { title, text, length, before, after, dependsOn } = pathway;
    const levels = careLevels?.levels ?? [];
    const namesOf = (step: Pathway['before']) => namesOfLevels(step?.levels ?? [], levels, language);
    return html`<div>
      <div class="part">
        ${heading(this.headingLevel, title ?? this.say(words[this.spoken].title), 'h2', nothing)}
        ${text && html`<p part="text">${text}</p>`}
      </div>
      <ol class="path">
        ${this.#renderStep('before', namesOf(before), before?.text)}
        <li class="own" part="step own">
          ${drawLength(length)} ${this.#renderTitle(undefined, 'here', 'small muted')}
          <p class="h2">${length.text}</p>
        </li>
        ${this.#renderStep('after', namesOf(after), after?.text)}
      </ol>
      ${dependsOn && this.#renderDependsOn(dependsOn)}
    </div>`;
  }

  #renderStep(when: 'before' | 'after', names: string, text: string | undefined): unknown {
    if (!names && !text) return nothing;
    return html`<li class=${when} part="step">
      ${this.#renderTitle(undefined, when, 'small muted')} ${names && html`<p class="h3">${names}</p>`}
      ${text && html`<p class=${names ? 'small muted' : 'plain'}>${text}</p>`}
    </li>`;
  }

  #renderDependsOn({ title, items }: NonNullable<Pathway['dependsOn']>): TemplateResult {
    return html`<div class="part" part="depends-on">
      ${this.#renderTitle(title, 'dependsOn', 'h3')}
      <ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>
    </div>`;
  }

  #renderTitle(title: string | undefined, part: keyof typeof words.en, look: string): TemplateResult {
    return heading(
      this.headingLevel + 1,
      title ?? this.say(words[this.spoken][part]),
      look,
      nothing,
      nothing,
    );
  }
}

/** A square that the style sheet stretches, lays along the line and turns with it. */
function drawLength({ weeks }: Pathway['length']): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
    <rect width=${certainShare(weeks)} height="100" />
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'care-pathway': CarePathway;
  }
}
