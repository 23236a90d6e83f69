/** Colours carry the status a second time; the shape and the word carry it first. Contrast is WCAG AA in both schemes. */
export const STYLE = `
:root{color-scheme:light dark;
--paper:#f6f5f1;--card:#fff;--ink:#1d2125;--soft:#59616b;--line:#e3e1da;--accent:#1f5673;--accent-soft:#d7e5ec;--chip:#f1f0eb;
--pass:#17693f;--pass-bg:#e3f2e8;--fail:#a8231b;--fail-bg:#fbe5e2;--warn:#7d5200;--warn-bg:#fbeecb;--unknown:#5443a8;--unknown-bg:#ebe8fa;--skip:#59616b;--skip-bg:#eceef0;
--sans:Inter,"Segoe UI",system-ui,-apple-system,"Helvetica Neue","PingFang SC","Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",sans-serif;
--mono:ui-monospace,"SF Mono",SFMono-Regular,Menlo,"Cascadia Mono",Consolas,"DejaVu Sans Mono","Noto Sans Mono CJK SC",monospace}
@media (prefers-color-scheme:dark){:root{
--paper:#131619;--card:#1b1f23;--ink:#e6e8ea;--soft:#a0a8b1;--line:#2d3339;--accent:#8cc4de;--accent-soft:#22323b;--chip:#262b30;
--pass:#7fd3a2;--pass-bg:#183327;--fail:#ff9d94;--fail-bg:#43211f;--warn:#f0c56a;--warn-bg:#3a2e14;--unknown:#bcb0ff;--unknown-bg:#2b2748;--skip:#a0a8b1;--skip-bg:#262b30}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
td b{white-space:nowrap}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 var(--sans);font-variant-numeric:tabular-nums}
main{position:relative;max-width:1080px;margin:0 auto;padding:28px 32px 72px}
h1,h2,h3,p,ul,dl,dd{margin:0;padding:0}ul{list-style:none}
h1{font-size:clamp(1.45rem,1.1rem + 1.6vw,2.1rem);line-height:1.2;font-weight:680;letter-spacing:-.015em;text-wrap:balance}
h2{font-size:1.18rem;font-weight:650;letter-spacing:-.005em;margin:0 0 14px}
h3{font-size:1rem;font-weight:620;overflow-wrap:anywhere}
section{margin-top:48px}
code,pre{font-family:var(--mono);font-size:.86em}
a{color:var(--accent);text-underline-offset:.2em}
em{font-style:normal}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:6px}
[hidden]{display:none!important}
.vh{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}
.defs{position:absolute}
.i{width:1em;height:1em;flex:none;fill:none;stroke:currentColor;stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round;vertical-align:-.125em}
#lang-en:checked~* .zh,#lang-zh:checked~* .en{display:none}
.pass{--c:var(--pass);--b:var(--pass-bg)}.fail{--c:var(--fail);--b:var(--fail-bg)}.warn{--c:var(--warn);--b:var(--warn-bg)}
.unknown{--c:var(--unknown);--b:var(--unknown-bg)}.skip,.info{--c:var(--skip);--b:var(--skip-bg)}

.top{display:flex;justify-content:space-between;align-items:center;gap:8px 16px;flex-wrap:wrap;margin-bottom:26px;white-space:nowrap}
.brand{display:flex;align-items:center;gap:10px;font-weight:640;letter-spacing:-.01em}
.brand small{font-weight:400;color:var(--soft)}
.seal{display:grid;place-items:center;width:28px;height:28px;border-radius:7px;background:var(--accent);color:var(--paper);font-size:16px;font-weight:600}
.languages{display:flex;border:1px solid var(--line);border-radius:999px;padding:3px;background:var(--card);font-size:.86rem}
.languages label{padding:3px 13px;border-radius:999px;cursor:pointer;color:var(--soft)}
#lang-en:checked~* label[for=lang-en],#lang-zh:checked~* label[for=lang-zh]{background:var(--accent-soft);color:var(--ink);font-weight:580}
#lang-en:focus-visible~* label[for=lang-en],#lang-zh:focus-visible~* label[for=lang-zh]{outline:3px solid var(--accent);outline-offset:2px}
.verdict{display:flex;gap:22px;align-items:center;background:var(--card);border:1px solid var(--line);border-radius:18px;padding:26px 28px;box-shadow:0 1px 2px #0000000a,0 12px 32px -18px #00000026}
.badge{display:grid;place-items:center;flex:none;width:64px;height:64px;border-radius:18px;background:var(--b);color:var(--c);font-size:32px}
h1 .en{display:inline-block}h1 .en::first-letter{text-transform:uppercase}
.verdict p{color:var(--soft);margin-top:5px}
.run{display:flex;flex-wrap:wrap;gap:4px 22px;margin:16px 4px 0;color:var(--soft);font-size:.9rem}
.run li{overflow-wrap:anywhere}.run b{color:var(--ink);font-weight:580}

.scroll{position:relative;overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:14px}
.matrix{border-collapse:separate;border-spacing:0;width:100%}
.matrix th,.matrix td{padding:7px 8px;border-bottom:1px solid var(--line);text-align:center}
.matrix tbody tr:last-child>*{border-bottom:0}
.matrix thead th{font-weight:620;padding:13px 8px;font-size:.93rem;vertical-align:bottom;overflow-wrap:anywhere}
.matrix th[scope=row]{text-align:left;font-weight:400;padding:10px 14px 10px 20px;min-width:13.5rem;line-height:1.35}
.matrix tr>:first-child{position:sticky;left:0;background:var(--card);z-index:1}
.matrix th b{font-weight:570}
.matrix small{display:block;color:var(--soft);font:.76rem/1.5 var(--mono);overflow-wrap:anywhere}
.matrix small i{font-style:normal;margin-left:8px;padding:0 6px;border-radius:5px;background:var(--chip);white-space:nowrap}
.matrix th em,.title em{color:var(--soft);font-size:.76rem;border:1px solid var(--line);border-radius:999px;padding:0 8px;white-space:nowrap}
.cell{display:flex;align-items:center;justify-content:center;gap:8px;min-height:38px;padding:5px 10px;border-radius:9px;background:var(--b);color:var(--c);text-decoration:none;line-height:1.25;transition:box-shadow .12s}
.cell:hover{box-shadow:inset 0 0 0 2px var(--c)}
.cell code{font-size:.8rem;font-weight:560}
.cell.fail{font-weight:600}.cell.unknown{box-shadow:inset 0 0 0 1.5px color-mix(in srgb,var(--c) 45%,transparent)}
.optional .cell{background:repeating-linear-gradient(-45deg,var(--b) 0 6px,transparent 6px 10px)}
.none{color:var(--soft)}
.dense thead th span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:11rem;font-size:.84rem;line-height:1.2;text-align:left}
.dense th[scope=row]{min-width:15rem;padding:5px 10px 5px 16px;font-size:.88rem}.dense small{font-size:.68rem}.dense td{padding:3px 2px}.dense .cell{min-width:30px;min-height:30px;padding:0}
.legend{display:flex;flex-wrap:wrap;gap:6px 18px;margin:12px 4px 0;color:var(--soft);font-size:.84rem}
.legend li{display:flex;align-items:center;gap:6px}.legend .i{color:var(--c)}
.note{margin:12px 4px 0;color:var(--soft);font-size:.9rem}

.filter{display:flex;flex-wrap:wrap;align-items:end;gap:12px 14px;margin-top:48px;padding:14px 18px;background:var(--card);border:1px solid var(--line);border-radius:14px}
.filter+section{margin-top:30px}
.filter label{display:grid;gap:3px;font-size:.8rem;color:var(--soft);flex:1 1 170px;min-width:0}
select,button{font:inherit;font-size:.92rem;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:9px;padding:7px 10px;min-width:0;width:100%}
button{width:auto;cursor:pointer}button:hover{border-color:var(--accent)}
output:empty{display:none}output{color:var(--soft);font-size:.9rem;padding:8px 0;min-width:3.5em}

.check{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--c);border-radius:12px;margin-bottom:10px}
.check.optional{border-left-style:dashed}
.check>summary{display:flex;align-items:baseline;gap:10px;padding:13px 18px;cursor:pointer;list-style:none;border-radius:12px}
.check>summary::-webkit-details-marker{display:none}
.check>summary .i{color:var(--c);align-self:flex-start;margin-top:.28em}
.check>summary code{color:var(--c);font-weight:600;white-space:nowrap;flex:none}
.title{flex:1;min-width:0;overflow-wrap:anywhere}
.check[open]>summary .title{font-weight:570}
.count{color:var(--soft);font-size:.85rem;flex:none}
.rest{background:var(--card);border:1px solid var(--line);border-radius:14px;overflow:hidden}
.rest .check{border:0;border-top:1px solid var(--line);border-radius:0;margin:-1px 0 1px}.rest .check>summary{padding:10px 18px}
.rest :focus-visible{outline-offset:-3px}
.body{padding:0 18px 16px 44px}
.places li{padding:9px 12px;border-radius:9px;margin-left:-12px;overflow-wrap:anywhere}
.places li+li{margin-top:1px}
.places li:target{background:var(--b);box-shadow:inset 0 0 0 2px var(--c)}
.places li:focus{outline:none}
.places b{font-weight:570;margin-right:6px}
.on{display:inline-block;font:.78rem/1.6 var(--mono);color:var(--soft);background:var(--chip);border-radius:6px;padding:0 7px;margin:1px 2px 1px 0}
.evidence{margin-top:5px;display:flex;flex-wrap:wrap;gap:5px}
.evidence code{border:1px solid var(--line);border-radius:6px;padding:1px 7px;font-size:.79rem;white-space:pre-wrap;overflow-wrap:anywhere}
.evidence i{font:.79rem/1.6 var(--mono);color:var(--soft);margin-right:3px}
.lines{flex:1 1 100%;min-width:0;border:1px solid var(--line);border-radius:6px;padding:2px 7px 4px}
.lines code{display:block;border:0;padding:1px 0 1px 2em;text-indent:-1em}
.lines summary{cursor:pointer;color:var(--soft);font-size:.82rem;padding:2px 0 0 1em}
.body dl{display:grid;grid-template-columns:minmax(3.4rem,max-content) 1fr;gap:7px 14px;margin-top:10px}
.body dt{color:var(--soft);font-size:.88rem;line-height:1.75}.body dt.fix{color:var(--c);font-weight:620}
.body dd{overflow-wrap:anywhere}

.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:18px 20px}
.sizes{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,330px),1fr));gap:14px}
.sizes ul{margin-top:10px;display:grid;gap:8px}
.sizes li{display:grid;grid-template-columns:minmax(0,8.2rem) 1fr 4.6rem;align-items:center;gap:12px;font-size:.86rem}
.sizes li span{color:var(--soft);font-family:var(--mono);font-size:.78rem;overflow-wrap:anywhere}
.sizes li b{font-weight:570;text-align:right}
.sizes svg{width:100%;height:12px}.track{fill:var(--chip)}.bar{fill:var(--accent)}
.facts{display:grid;gap:9px}
.facts div{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:16px}
.facts dt{color:var(--soft);font-size:.9rem;overflow-wrap:anywhere}
.facts dd code{display:inline-block;margin-right:10px;overflow-wrap:anywhere}
.plain{border-collapse:collapse;width:100%}.plain th,.plain td{padding:9px 16px;text-align:right;border-bottom:1px solid var(--line);font-weight:400}
.plain th:first-child{text-align:left}.servers th[scope=row]{overflow-wrap:anywhere;min-width:9rem}.plain.servers td,.plain.servers thead th:not(:first-child){text-align:left}.grade{display:inline-grid;place-items:center;min-width:2em;padding:.1em .4em;border-radius:8px;color:var(--c);background:var(--b)}.plain thead th{color:var(--soft);font-size:.86rem}.plain tbody tr:last-child>*{border-bottom:0}
.bench+.bench,.bench~h3{margin-top:34px}.bench>p{color:var(--soft);margin:4px 0 8px}.bench h4,section>h4{font-size:.93rem;font-weight:620;margin:22px 0 10px;overflow-wrap:anywhere}
section>h3{margin-bottom:12px}h4 small,figcaption small{font-weight:400;color:var(--soft)}
.caveat{border-left:3px solid var(--accent);padding-left:12px}
.figures th[scope=row]{min-width:17rem;max-width:26rem;overflow-wrap:anywhere}.stages th[scope=row]{min-width:9rem}.plain.figures th,.plain.figures td{padding:9px 11px}.figures td{white-space:nowrap;font-size:.94rem}.figures td small{color:var(--soft);font-weight:400}.figures thead th:nth-child(2){text-align:left}.figures thead th{vertical-align:bottom}
.figures tr>:first-child{position:sticky;left:0;background:var(--card)}.figures small{white-space:nowrap}
.figures details p{color:var(--soft);font-size:.88rem;margin-top:6px}.figures details li{font-size:.88rem}.figures summary{cursor:pointer;display:flex;gap:7px;list-style:none}.figures summary::-webkit-details-marker{display:none}.figures summary::before{content:"▸"/"";color:var(--soft);font-size:.8rem;line-height:1.7}.figures [open]>summary::before{content:"▾"/""}
.figures .verdict-word{text-align:left;color:var(--c,var(--soft))}
.v-regression,.v-error{--c:var(--fail)}.v-notice{--c:var(--warn)}.v-noisy{--c:var(--unknown)}.v-improved{--c:var(--pass)}
.deltas{display:block}.deltas li{display:grid;grid-template-columns:minmax(0,17rem) 1fr 5.6rem;gap:14px;align-items:center;font-size:.86rem}
.deltas span{font-family:var(--mono);font-size:.8rem;overflow-wrap:anywhere;padding:3px 0;line-height:1.35}.deltas b{font-weight:570;text-align:right}
.deltas li{min-height:26px}.deltas svg{width:100%;height:0;min-height:100%;overflow:visible;align-self:stretch}
.deltas .bar{fill:var(--c,var(--accent))}.deltas .band{fill:var(--chip)}.deltas .zero{stroke:var(--soft);stroke-width:1}
.deltas .floor{stroke:var(--soft);stroke-width:1;stroke-dasharray:2 3;opacity:.6}.deltas .limit{stroke:var(--fail);stroke-width:1.5;stroke-dasharray:5 3}
.deltas .cut{fill:var(--card);stroke:var(--c);stroke-width:2}.axis text{fill:var(--soft);font:.75rem var(--sans)}
.waterfall .client{stroke:var(--soft);stroke-width:13;stroke-dasharray:2 3}
.history,.sweeps{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,320px),1fr));gap:14px}.sweeps{grid-template-columns:repeat(auto-fill,minmax(min(100%,420px),1fr))}
figure{margin:0;min-width:0}figcaption{overflow-wrap:anywhere;font-size:.9rem}figure p{display:flex;justify-content:space-between;gap:10px;flex-wrap:wrap;font-size:.86rem}figure small{color:var(--soft)}
.history svg{display:block;width:100%;height:90px;margin:10px 0 8px;background:var(--chip);border-radius:8px}
.history path{fill:none;stroke-width:2;vector-effect:non-scaling-stroke;stroke-linejoin:round}.history .now{stroke:var(--accent)}.history .then{stroke:var(--soft)}
.history .turn{stroke:var(--unknown);stroke-width:1.5;stroke-dasharray:4 3}
.treemap{display:block;width:100%;height:420px;margin-bottom:10px}.treemap rect{fill:var(--chip);stroke:var(--line)}.treemap text{fill:var(--ink);font:600 .8rem var(--mono)}.treemap .size{font:.76rem var(--sans)}
.treemap .grown rect{fill:var(--fail-bg)}.treemap .shrunk rect{fill:var(--pass-bg)}.treemap .grown .size{fill:var(--fail)}.treemap .shrunk .size{fill:var(--pass)}
.sweeps .card{padding:14px}.sweeps h4{margin:0 0 10px;overflow-wrap:anywhere;font-size:.9rem}.heat{border-collapse:separate;border-spacing:3px;width:100%}.heat th{font-weight:500;font-size:.8rem;color:var(--soft);padding:3px 4px}.heat th small{font-size:.68rem}.heat td{text-align:center;padding:7px 4px;border-radius:6px;font-size:.86rem}
.q0{background:var(--chip)}.q1{background:color-mix(in srgb,var(--accent) 11%,var(--card))}.q2{background:color-mix(in srgb,var(--accent) 21%,var(--card))}.q3{background:color-mix(in srgb,var(--accent) 32%,var(--card))}.q4{background:color-mix(in srgb,var(--accent) 42%,var(--card))}
.raw{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:13px 18px}
.raw summary{cursor:pointer;overflow-wrap:anywhere}
.raw pre{overflow:auto;max-height:70vh;margin:12px 0 0;font-size:.78rem;line-height:1.5}

@media (min-width:1150px){.scroll:has(.figures){--w:min(100vw - 56px,1240px);width:var(--w);margin-left:calc((100% - var(--w))/2)}.scroll:has(.dense){--w:min(100vw - 56px,1640px);width:var(--w);margin-left:calc((100% - var(--w))/2)}}
@media (max-width:640px){
main{padding:18px 14px 48px}section{margin-top:36px}.filter{margin-top:36px}
.verdict{padding:18px;gap:15px;border-radius:15px}.badge{width:48px;height:48px;border-radius:14px;font-size:25px}
.matrix th[scope=row]{min-width:8.6rem;max-width:10.5rem;padding:9px 8px 9px 13px;font-size:.92rem}
.matrix th[scope=row]{min-width:8.6rem}.matrix small{font-size:0}.matrix small i{margin-left:0;font-size:.72rem}.matrix td{padding:6px 5px}
.roomy .cell{flex-direction:column;gap:2px;padding:6px 4px}.cell code{font-size:.7rem}
.check summary{flex-wrap:wrap;padding:12px 14px;gap:6px 9px}.title{flex-basis:100%;order:3}.count{margin-left:auto}
.body{padding:0 14px 14px}.places li{margin-left:-8px;margin-right:-8px;padding:8px}
.body dl,.facts div{grid-template-columns:1fr;gap:1px 0}.body dl dd{margin-bottom:8px}
.sizes li{grid-template-columns:7.9rem 1fr 4.2rem;gap:9px}
.deltas li{grid-template-columns:1fr 5.4rem;gap:2px 9px;padding:3px 0}.deltas span{grid-column:1/-1;padding:0}.deltas .axis span,.axis .odd{display:none}.figures th[scope=row]{min-width:9.5rem;max-width:11rem;padding:9px 10px}.plain.figures td{padding:9px 10px}.deltas svg{height:20px;min-height:0}.treemap{height:520px}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}.cell{transition:none}}
@media print{
:root{color-scheme:light;--paper:#fff}
:root{font-size:10.5px}body{font-size:1rem}main{max-width:none;padding:0}
.languages,.filter,.raw,section[aria-labelledby=raw]{display:none!important}
.bench{break-inside:auto}.verdict,.scroll,.check,.card{box-shadow:none;break-inside:avoid}
.scroll{overflow:visible}section{margin-top:22px}h2{break-after:avoid}
.matrix th[scope=row]{padding:4px 8px}.cell{min-height:22px;padding:2px 6px}.matrix tr{break-inside:avoid}
td[class^=q],.treemap rect,.deltas rect,.cell,.badge,.bar,.track,.on{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
