import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** A part of lit-html's code that the elements never use: the code as released, and what stands in its place. */
type Cut = readonly [part: string, code: string, instead?: string];

/**
 * The names are those of the minified release that package-lock.json pins; with another release the build stops here, says
 * which part it did not find, and asks for the list to be made anew.
 */
const CUTS: readonly Cut[] = [
  [
    'any HTML there is, where ours is well-formed',
    `const N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:'"'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)}return[V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]}`,
    'const N=t=>{const[s,e]=templateHtml(t,o);return[V(t,s),e]}',
  ],
  [
    'an expression for that HTML, which looks like it did something',
    'p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g")',
    'p=0',
  ],
  [
    'svg and mathml templates',
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    'this.el=S.createElement(f,e);P.currentNode=this.el.content;',
  ],
  [
    'bindings in script, style, textarea, title',
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
  ],
  ['a question that the next one answers', 'if(r.hasAttributes())for(', 'for('],
  ['bindings on elements', 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));'],
  [
    'bindings on elements',
    '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    'i=new r.ctor(h,r.name,r.strings,this,t)',
  ],
  [
    'bindings in comments',
    'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
  ],
  [
    'bindings in comments',
    'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
    'void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i]),i++',
  ],
  [
    'directives',
    'if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i',
    'return i',
  ],
  ['directives: hearing of removal', 'this._$AP?.(!1,!0,s)', ''],
  ['directives: hearing of removal', 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}'],
  ['directives: hearing of removal', 'get _$AU(){return this._$AM?._$AU??this._$Cv}'],
  ['directives: hearing of removal', ',this._$Cv=e?.isConnected??!0'],
  [
    'directives: where a part stands',
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
  ],
  [
    'directives: where a part stands',
    'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
  ],
  [
    'directives: where a part stands',
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}',
  ],
  ['directives: no change', 't!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
  ['directives: no change', 't!==this._$AH&&t!==E,', 't!==this._$AH,'],
  ['directives: no change', 'r===E&&(r=this._$AH[n]),'],
  ['directives: no change', 'if((t=M(this,t,i,0)??A)===E)return;', 't=t??A;'],
  ['directives: no change', 't=M(this,t,i,0),', ''],
  ['directives: no change', 't=M(this,t,i),', ''],
  ['directives: no change', 'r=M(this,e[s+n],i,n)', 'r=e[s+n]'],
  ['directives: kinds of parts', 'constructor(){super(...arguments),this.type=3}'],
  ['directives: kinds of parts', 'constructor(){super(...arguments),this.type=4}'],
  ['directives: kinds of parts', 'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}'],
  ['directives: kinds of parts', 'this.type=1,'],
  ['directives: kinds of parts', 'this.type=2,'],
  ['words of an error', 'Error("invalid template strings array")', 'Error()'],
  [
    'directives: parents of parts',
    ',this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,',
    ',this.element=t,this.name=i,',
  ],
  [
    'directives: parents of parts',
    'this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,',
    'this._$AA=t,this._$AB=i,',
  ],
  ['directives: parents of parts', ',this._$AN=void 0,this._$AD=t,this._$AM=i', ',this._$AD=t'],
  ['rendering into other documents', '(t?.creationScope??l).importNode', 'l.importNode'],
  ['rendering before a node', 'const e=s?.renderBefore??i;let h=e._$litPart$;', 'let h=i._$litPart$;'],
  [
    'rendering before a node',
    'const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})',
    'i._$litPart$=h=new k(i.appendChild(c()),null,void 0,s)',
  ],
  [
    'compiled templates',
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  [
    'listeners that are no functions',
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH.call(this.options?.host??this.element,t)',
  ],
  ['listeners with options', '||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive'],
  [
    'the Shady DOM polyfill',
    'const s=i(t).nextSibling;i(t).remove(),t=s',
    'const s=t.nextSibling;t.remove(),t=s',
  ],
  ['other polyfills', 'B?.(S,k),'],
  ['nodes in templates', 'void 0!==t.nodeType?this.T(t):'],
  ['lists that are no arrays', 'd=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'd=u'],
  ['a mark on the page’s window', '(t.litHtmlVersions??=[]).push("3.3.3")', '0'],
];

const OUR_READER = fileURLToPath(new URL('template-html.ts', import.meta.url));

const LIT = /[\\/]lit-html[\\/]lit-html\.js$/;

/**
 * Takes out of Lit's templates, for the page face only, what the elements never use: 0.9 KB less on every page. Whoever imports a
 * directive, or makes a template of `svg`, stops the build, since it would silently do nothing.
 */
export function trimLit(): Plugin {
  return {
    name: 'trim-lit',
    enforce: 'pre',
    transform(code, id) {
      if (/[\\/]lit-html[\\/]directives?\b/.test(id)) this.error(`The page face knows no directives: ${id}`);
      if (/\bsvg`/.test(code)) this.error(`The page face knows no svg templates: ${id}`);
      if (!LIT.test(id)) return undefined;
      let trimmed = `import{templateHtml}from${JSON.stringify(OUR_READER)};${code}`;
      for (const [part, unused, instead = ''] of CUTS) {
        if (!trimmed.includes(unused)) this.error(`Lit's code for "${part}" is another one: ${unused}`);
        trimmed = trimmed.replace(unused, () => instead);
      }
      return { code: trimmed, map: null };
    },
  };
}
