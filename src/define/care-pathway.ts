import { CarePathway } from '../elements/care-pathway/care-pathway.js';

CarePathway.define();
