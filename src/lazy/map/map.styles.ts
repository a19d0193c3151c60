/** What the map adds to its element's styles: tokens come from there. */
export const mapStyles = `
.map-box {
  position: relative;
  display: grid;
  gap: 0.5em;
}
.map {
  position: relative;
  overflow: hidden;
  aspect-ratio: 1;
  border: 1px solid var(--_border);
  border-radius: var(--_radius);
  background: var(--_raised);
  touch-action: pan-y;
}
.map svg {
  position: absolute;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
}
.map .land { fill: var(--_surface); stroke: var(--_field-line); }
.map .border, .map .ring { fill: none; stroke: var(--_field-line); }
.map path { vector-effect: non-scaling-stroke; }
.map .ring { stroke-dasharray: 2 5; }
.map text {
  fill: var(--_muted);
  font: inherit;
  font-size: 0.8125em;
  text-anchor: middle;
  paint-order: stroke;
  stroke: var(--_surface);
  stroke-width: 0.35em;
  stroke-linejoin: round;
}
.map .you { fill: var(--_surface); stroke: var(--_text); stroke-width: 3; }
.map .town { fill: var(--_text); }
.pins { display: contents; }
.pin {
  position: absolute;
  display: grid;
  place-items: center;
  min-inline-size: 2em;
  block-size: 2em;
  padding: 0 0.3em;
  border: 0.125em solid var(--_raised);
  border-radius: 1em;
  background: var(--_text);
  color: var(--_surface);
  font: inherit;
  font-size: 0.875em;
  font-weight: 700;
  line-height: 1;
  white-space: nowrap;
  transform: translate(-50%, -50%);
  cursor: pointer;
}
.pin::before {
  content: '';
  position: absolute;
  inset: -0.4em;
}
.pin[aria-current] {
  z-index: 1;
  background: var(--_accent);
  color: var(--_on-accent);
  box-shadow: 0 0 0 0.2em var(--_raised), 0 0 0 0.35em var(--_accent);
}
.pin:focus-visible { z-index: 2; }
.map-tools {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25em;
}
.map-tool {
  display: grid;
  place-items: center;
  inline-size: 2.75em;
  block-size: 2.75em;
  padding: 0;
  border: 1px solid var(--_field-line);
  border-radius: min(var(--_radius), 0.75em);
  background: var(--_surface);
  color: var(--_text);
  font: inherit;
  cursor: pointer;
}
.map-tool:hover { border-color: var(--_text); }
.map-scale {
  position: absolute;
  inset-block-end: 0.6em;
  inset-inline-start: 0.8em;
  border-block-end: 0.125em solid var(--_text);
  font-size: 0.8125em;
  line-height: 1.4;
  text-align: center;
  pointer-events: none;
}
.map-skip:not(:focus), .map-said {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
@media (forced-colors: active) {
  .pin { border-color: CanvasText; }
  .pin[aria-current] { border-width: 0.3em; }
  .map text { fill: CanvasText; stroke: Canvas; }
  .map .land { fill: Canvas; stroke: CanvasText; }
}
@media print {
  .map-box { display: none; }
}
`;
