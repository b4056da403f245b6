// Texts that would run, fetch or vanish where a report treats a note as code. Each calls `__xss` or changes the title.
// TEXTS stand in a note's text, title or field; TARGETS are addresses that a note links to.

const RUN = 'window.__xss(1)';
export const B64 = 'PHNjcmlwdD5wYXJlbnQuX194c3MoMSk8L3NjcmlwdD4=';

const TAGS = [
  `<script>${RUN}</script>`, `<SCRIPT>${RUN}</SCRIPT>`, `<scr<script>ipt>${RUN}</scr</script>ipt>`, `<script/x>${RUN}</script>`,
  `<script\u00a0>${RUN}</script>`, `<script src="data:text/javascript,${RUN}"></script>`, `<script type=module>${RUN}</script>`,
  `</script><script>${RUN}</script>`, `</style><script>${RUN}</script>`, `</title><script>${RUN}</script>`, `</textarea><script>${RUN}</script>`,
  `</template><script>${RUN}</script>`, `</noscript><script>${RUN}</script>`, `</svg><script>${RUN}</script>`, `</p></main></body><script>${RUN}</script>`,
  `<!--<script>--><script>${RUN}</script>`, `--><script>${RUN}</script><!--`, `<![CDATA[<script>${RUN}</script>]]>`, `<?xml version="1.0"?><script>${RUN}</script>`,
  `<!DOCTYPE html><script>${RUN}</script>`, `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`, `<script>document.title='XSSED'</script>`,
  `<img src=x onerror=${RUN}>`, `<IMG SRC=x OnErRoR=${RUN}>`, `<img src=x onerror="${RUN}"`, `<img/src=x/onerror=${RUN}>`, `<img src=x onerror=&#119;indow.__xss(1)>`,
  `<img src=x:x onerror\n=${RUN}>`, `<image src=x onerror=${RUN}>`, `<img src="x\`> \`<script>${RUN}</script>">`, `<img src onerror=alert(1)>`, `<img src onerror=confirm(1)>`, `<img src onerror=prompt(1)>`,
  `<body onload=${RUN}>`, `<svg onload=${RUN}>`, `<svg/onload=${RUN}>`, `<svg><script>${RUN}</script></svg>`, `<svg><a xlink:href="javascript:${RUN}"><text y=20>x</text></a></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`, `<svg><set attributeName=onload to=${RUN}>`, `<svg><foreignObject><iframe srcdoc="<script>parent.__xss(1)</script>"></iframe></foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml;base64,${B64}#x"></use></svg>`, `<svg><style><img src=x onerror=${RUN}></style></svg>`, `<svg></p><style><a id="</style><img src=1 onerror=${RUN}>">`,
  `<math><maction actiontype="statusline" xlink:href="javascript:${RUN}">x</maction></math>`, `<math href="javascript:${RUN}">x</math>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`, `<math><annotation-xml encoding="text/html"><script>${RUN}</script></annotation-xml></math>`,
  `<iframe src="javascript:parent.__xss(1)"></iframe>`, `<iframe srcdoc="<script>parent.__xss(1)</script>"></iframe>`, `<iframe srcdoc="&lt;script&gt;parent.__xss(1)&lt;/script&gt;"></iframe>`, `<iframe onload=${RUN}></iframe>`,
  `<object data="javascript:${RUN}"></object>`, `<object data="data:text/html;base64,${B64}"></object>`, `<embed src="javascript:${RUN}">`, `<embed src="data:text/html;base64,${B64}">`,
  `<input autofocus onfocus=${RUN}>`, `<select autofocus onfocus=${RUN}>`, `<textarea autofocus onfocus=${RUN}>`, `<button autofocus onfocus=${RUN}>x</button>`, `<div tabindex=1 autofocus onfocus=${RUN}>x</div>`,
  `<details open ontoggle=${RUN}><summary>x</summary></details>`, `<video><source onerror=${RUN}></video>`, `<video src=x onerror=${RUN}></video>`, `<audio src=x onerror=${RUN}></audio>`,
  `<marquee onstart=${RUN}>x</marquee>`, `<a href=x onmouseover=${RUN}>x</a>`, `<a href="javascript:${RUN}">x</a>`, `<form action="javascript:${RUN}"><button>x</button></form>`, `<form><button formaction="javascript:${RUN}">x</button></form>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`, `<meta http-equiv=refresh content="0;url=data:text/html;base64,${B64}">`, `<base href="javascript:/a/">`, `<link rel=stylesheet href="data:text/css,*{display:none}">`,
  `<link rel=import href="data:text/html;base64,${B64}">`, `<style>@import "javascript:${RUN}";</style>`, `<style>*{display:none}</style>`, `<div style="background:url(javascript:${RUN})">x</div>`, `<div style="width:expression(${RUN})">x</div>`,
  `<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart="${RUN}">x</b>`, `<table background="javascript:${RUN}"><tr><td>x</table>`, `<x contenteditable onblur=${RUN} autofocus>x</x>`, `<isindex type=image src=1 onerror=${RUN}>`,
  `<a id=__xss name=title>x</a>`, `<custom-x onpointerrawupdate=${RUN}>x</custom-x>`, `<dialog open onclose=${RUN}><form method=dialog><button>x</button></form></dialog>`, `<plaintext>`, `<xmp><script>${RUN}</script></xmp>`, `<listing>&lt;img onerror=${RUN} src=x&gt;</listing>`,
];

const BREAKOUTS = [
  `" onmouseover="${RUN}" x="`, `' onmouseover='${RUN}' x='`, `"><script>${RUN}</script>`, `'><script>${RUN}</script>`, `"><img src=x onerror=${RUN}>`, `" autofocus onfocus=${RUN} x="`,
  `\`onmouseover=${RUN}`, `';${RUN};//`, `";${RUN};//`, `\\";${RUN};//`, `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`, `\u2028${RUN}\u2029`, `]]><script>${RUN}</script>`, `*/ ${RUN} /*`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`, `&#60;script&#62;${RUN}&#60;/script&#62;`, `&#x3c;img src=x onerror=${RUN}&#x3e;`, `%3Cscript%3E${RUN}%3C/script%3E`, `＜script＞${RUN}＜/script＞`, `<\u200bscript>${RUN}</script>`, `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
];

const TEMPLATES = [
  '{{7*7}}', '{{ 7*7 }}', '{{constructor.constructor("window.__xss(1)")()}}', '${7*7}', '#{7*7}', '<%= 7*7 %>', '{% raw %}{{7*7}}{% endraw %}', '{% endraw %}{{7*7}}', '{% include "/etc/passwd" %}', '{% for a in [1,2] %}x{% endfor %}',
  '{{ __tera_context }}', '{{ get_env(name="HOME") }}', '{# weg #}', '{{ "<b>" | safe }}', '{%- set a = 1 -%}', '{{ fout', '{% fout', '@{7*7}', '[[${7*7}]]', '#import "x.typ"', '#eval("1+1")', '#read("/etc/passwd")',
];

const MARKDOWN = [
  `![x](x"onerror="${RUN})`, `![x](x){onerror=${RUN}}`, `[x](# "\\" onmouseover=${RUN} x=\\"")`, `[x](# '" onmouseover="${RUN}')`, `![" onerror="${RUN}](x.png)`, `[<img src=x onerror=${RUN}>](#)`, `![<script>${RUN}</script>](x.png "<script>${RUN}</script>")`,
  `[[a|<img src=x onerror=${RUN}>]]`, `[[<img src=x onerror=${RUN}>]]`, `![[<img src=x onerror=${RUN}>]]`, `[[javascript:${RUN}|x]]`, `[[#" onmouseover="${RUN}|x]]`, `![[x.png|" onerror="${RUN}]]`,
  `\n> [!note] <img src=x onerror=${RUN}>\n> tekst\n`, `\n> [!" onmouseover="${RUN}] x\n> tekst\n`, `\n> [!note]- <script>${RUN}</script>\n> tekst\n`, `\n| <img src=x onerror=${RUN}> | b |\n|---|---|\n| <script>${RUN}</script> | "><svg onload=${RUN}> |\n`,
  `\n\`\`\`" onmouseover="${RUN}\ncode\n\`\`\`\n`, `\n\`\`\`<script>${RUN}</script>\ncode </code></pre><script>${RUN}</script>\n\`\`\`\n`, `\`</code><script>${RUN}</script>\``, `noot[^x]\n\n[^x]: <img src=x onerror=${RUN}>\n`, `noot["><script>${RUN}</script>][^"><img src=x onerror=${RUN}>]\n`,
  `\n### <script>${RUN}</script> {#"onmouseover=${RUN}}\n`, `\n<div>\n\n*a* <img src=x onerror=${RUN}>\n\n</div>\n`, `\n    <script>${RUN}</script>\n`, `\n<pre>\n<script>${RUN}</script>\n</pre>\n`, `<!-- --!><script>${RUN}</script> -->`, `<!-->`, `<!--->${RUN}-->`, `%% <script>${RUN}</script> %%`, `$$\\href{javascript:${RUN}}{x}$$`, `- [ ] <img src=x onerror=${RUN}>`,
];

/** What stands in a text, a title or a field. */
export const TEXTS = [...TAGS, ...BREAKOUTS, ...TEMPLATES, ...MARKDOWN];
export const TEMPLATE_TEXTS = new Set(TEMPLATES);

/** Addresses, for links, pictures, autolinks and definitions. */
export const TARGETS = [
  `javascript:${RUN}`, `JaVaScRiPt:${RUN}`, `javascript&colon;${RUN}`, `javascript&#58;${RUN}`, `javascript&#x3a;${RUN}`, `&#106;avascript:${RUN}`, `&#x6A&#x61&#x76;ascript:${RUN}`, `java&Tab;script:${RUN}`, `java&NewLine;script:${RUN}`, `java\tscript:${RUN}`,
  `\u0001javascript:${RUN}`, `\u00a0javascript:${RUN}`, ` javascript:${RUN}`, `javascript\\:${RUN}`, `java\\script:${RUN}`, `javascript%3A${RUN}`, `javascript://%0a${RUN}`, `javascript:/*x*/${RUN}`, `view-source:javascript:${RUN}`, `jav\u200bascript:${RUN}`,
  `vbscript:msgbox(1)`, `VBScript:msgbox(1)`, `livescript:${RUN}`, `mocha:${RUN}`, `data:text/html,<script>parent.__xss(1)</script>`, `data:text/html;base64,${B64}`, `DATA:text/html,x`, `data:image/svg+xml,<svg onload=${RUN}>`, `data:image/svg+xml;base64,${B64}`, `data:application/xhtml+xml,x`,
  `blob:null/x`, `filesystem:x`, `file:///etc/passwd`, `about:blank`, `//example.org/x`, `\\\\example.org\\x`, `https://example.org/"onmouseover="${RUN}`, `https://example.org/'onmouseover='${RUN}`, `https://example.org/<script>${RUN}</script>`, `?"><script>${RUN}</script>`, `#"><img src=x onerror=${RUN}>`, `feed:javascript:${RUN}`, `jar:javascript:${RUN}`, `x:javascript:${RUN}`, `intent:#Intent;end`,
];
