import { LocationFinder } from '../elements/location-finder/location-finder.js';

LocationFinder.define();
