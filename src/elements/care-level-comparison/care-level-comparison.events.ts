/** A visitor asked for the differences between the levels only, or for all rows again. */
export class CareLevelComparisonFilterEvent extends Event {
  static readonly eventName = 'care-level-comparison-filter';

  constructor(readonly differencesOnly: boolean) {
    super(CareLevelComparisonFilterEvent.eventName, { bubbles: true, composed: true });
  }
}
