import { ReachOut } from '../elements/reach-out/reach-out.js';

ReachOut.define();
