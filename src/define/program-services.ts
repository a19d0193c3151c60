import { ProgramServices } from '../elements/program-services/program-services.js';

ProgramServices.define();
