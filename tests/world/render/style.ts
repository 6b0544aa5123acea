import type { Outlet } from '../../../utils/words.ts';
import type { Brand } from '../brand.ts';
import { brands } from '../outlets.ts';

/** The style sheet of an outlet's pages: what all sites share, what its template does, in its colours and typefaces. */
export function styleOf(outlet: Outlet): string {
  const { accent, paper, font, headFont, template } = brands[outlet.id]!;
  return `:root{--accent:${accent};--paper:${paper};--ink:#1c1c1c;--soft:#66645f;--rule:#dcd9d2}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.65 ${font}}
h1,h2,h3,.masthead{font-family:${headFont}}a{color:inherit;text-decoration:none}a:hover{text-decoration:underline}
svg{display:block;width:100%;height:auto}figure{margin:0 0 24px}figcaption,.meta,.small{font:13px/1.5 ${font};color:var(--soft)}
.wrap{max-width:1120px;margin:0 auto;padding:0 20px}.columns{display:grid;grid-template-columns:minmax(0,1fr) 300px;gap:44px;padding:28px 0 48px}
h1{font-size:38px;line-height:1.18;margin:8px 0 14px}.standfirst{font-size:20px;line-height:1.45;color:#444;margin:0 0 18px}
.kicker{color:var(--accent);font-weight:700;font-size:14px;letter-spacing:.03em}
.body p{margin:0 0 1.15em}aside h2,.more h2{font-size:16px;border-top:3px solid var(--accent);padding-top:8px;margin:0 0 10px}
aside ol{padding-inline-start:24px;margin:0 0 30px}aside li{margin:0 0 12px;line-height:1.4;font-size:15px}
.letter{background:color-mix(in srgb,var(--accent) 9%,var(--paper));padding:18px;margin:0 0 30px;font-size:15px}.letter strong{display:block;font-size:18px}
.letter input{width:100%;padding:8px;border:1px solid var(--rule);margin:10px 0 8px}.button{background:var(--accent);color:#fff;border:0;padding:8px 16px;font:inherit;font-size:14px}
.more{border-top:1px solid var(--rule);padding:20px 0}.more ul{list-style:none;padding:0;display:grid;grid-template-columns:repeat(3,1fr);gap:20px;margin:0}.more li{font-size:16px;line-height:1.35;font-weight:600}
nav a{margin-inline-end:22px}footer{background:#23262a;color:#c9c9c6;padding:28px 0;font-size:14px}footer a{margin-inline-end:18px}footer .small{color:inherit}
.cards{display:grid;grid-template-columns:repeat(3,1fr);gap:28px;padding:28px 0}.cards h2,.cards h3{font-size:20px;line-height:1.25;margin:10px 0 6px}.cards p{margin:0;font-size:15px;color:#444;line-height:1.5}
.cards .lead{grid-column:span 2;grid-row:span 2}.cards .lead h2{font-size:34px}.rows h3{font-size:18px;margin:0;line-height:1.35}.rows article{border-top:1px solid var(--rule);padding:12px 0}
@media(max-width:760px){.columns,.cards,.more ul{grid-template-columns:1fr}.cards .lead{grid-column:auto}h1{font-size:29px}aside{display:none}}
${templates[template]}`;
}

const templates: Record<Brand['template'], string> = {
  broadsheet: `.top{border-bottom:1px solid var(--rule);font-size:13px;padding:6px 0}.top .wrap{display:flex;justify-content:space-between}
.masthead{text-align:center;font-size:50px;line-height:1.1;padding:20px 0 4px;color:var(--accent)}.tagline{text-align:center;font-style:italic;padding-bottom:14px}
nav{border-block:1px solid var(--ink);border-top:3px double var(--ink);text-align:center;padding:8px 0;font-size:15px}`,
  portal: `header{background:var(--accent);color:#fff}header .wrap{display:flex;align-items:center;gap:26px;padding-block:13px}.masthead{font-size:28px;font-weight:800;white-space:nowrap}
header input{margin-inline-start:auto;border:0;border-radius:20px;padding:7px 14px;width:190px}nav{background:#f2f2ef;padding:9px 0;font-size:15px;font-weight:600}
.crumbs{font-size:13px;color:var(--soft);padding-top:14px}h1{font-size:33px}body{font-size:16px}.body p{line-height:1.85}
.shares span{display:inline-block;border:1px solid var(--rule);border-radius:14px;padding:1px 12px;margin-inline-end:8px;font-size:13px}
.promo{height:250px;background:repeating-linear-gradient(45deg,#eee,#eee 12px,#e6e6e6 12px,#e6e6e6 24px);margin:0 0 30px;padding:6px;font-size:11px;color:#888}aside li::marker{color:var(--accent);font-weight:800}`,
  magazine: `header .wrap{display:flex;align-items:baseline;justify-content:space-between;padding-block:22px;border-bottom:2px solid var(--accent)}.masthead{font-size:32px;font-weight:800;letter-spacing:-.01em}
.hero{background:var(--accent);color:#fff;padding:46px 0 54px}.hero h1{font-size:46px;max-width:22em}.hero .kicker,.hero .meta{color:#fff;opacity:.86}.hero .standfirst{color:#fff;opacity:.95;max-width:44em}
.narrow{max-width:700px;margin:-26px auto 0;padding:0 20px 40px}.body{font-size:19px}.body>p:first-child{font-size:21px}.letter{border-radius:14px}`,
  plain: `header{padding:22px 0 12px;border-bottom:6px solid var(--accent)}.masthead{font-size:30px;font-weight:700;color:var(--accent)}.narrow{max-width:720px;margin:0 auto;padding:26px 20px}
h1{font-size:34px}`,
  app: `header{position:sticky;top:0;background:var(--paper);border-bottom:1px solid var(--rule)}header .wrap{display:flex;align-items:center;gap:30px;padding-block:14px}.masthead{font-size:25px;font-weight:700;color:var(--accent)}
.narrow{max-width:760px;margin:0 auto;padding:30px 20px}h1{font-size:40px}figure svg{border-radius:14px}.tag{background:var(--accent);color:#fff;border-radius:4px;padding:2px 9px;font-size:13px}`,
};
