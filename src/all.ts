import './define/call-cta.js';
import './define/care-level-comparison.js';
import './define/care-pathway.js';
import './define/crisis-notice.js';
import './define/location-finder.js';
import './define/program-faq.js';
import './define/reach-out.js';
