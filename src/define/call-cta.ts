import { CallCta } from '../elements/call-cta/call-cta.js';

CallCta.define();
