import { CrisisNotice } from '../elements/crisis-notice/crisis-notice.js';

CrisisNotice.define();
