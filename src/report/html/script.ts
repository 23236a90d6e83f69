/** Filter, jump, language, raw JSON. The page says all of it without the script too. */
export const SCRIPT = `(() => {
'use strict';
const $ = id => document.getElementById(id);
const form = $('filter');
const checks = [...document.querySelectorAll('details.check')].map(el => ({
  el,
  status: el.dataset.status,
  items: [...el.querySelectorAll('li[data-at]')].map(li => ({ li, at: li.dataset.at.split(' ').map(a => a.split(':')) })),
}));
const apply = () => {
  const program = form.elements.program.value;
  const platform = form.elements.platform.value;
  const goarch = form.elements.platform.selectedOptions[0].dataset.goarch;
  const status = form.elements.status.value;
  let shown = 0;
  for (const { el, status: own, items } of checks) {
    let some = false;
    for (const { li, at } of items) {
      const hit = at.some(([p, f]) => (!program || p === program || p === '*') && (!platform || f === platform || f === goarch || f === '*'));
      li.hidden = !hit;
      some ||= hit;
    }
    el.hidden = !some || (status !== '' && own !== status);
    if (!el.hidden) shown++;
  }
  for (const section of document.querySelectorAll('section[aria-labelledby=findings],section[aria-labelledby=others]'))
    section.hidden = !section.querySelector('details.check:not([hidden])');
  $('shown').textContent = shown === checks.length ? '' : shown + ' / ' + checks.length;
};
form.hidden = false;
form.addEventListener('input', apply);
// Not type=reset: the form would change only after the event, and the list a moment later.
const clear = () => { for (const select of form.querySelectorAll('select')) select.value = ''; apply(); };
$('all').addEventListener('click', clear);
form.addEventListener('submit', e => e.preventDefault());

const jump = () => {
  const to = location.hash.length > 1 && $(location.hash.slice(1));
  if (!to) return;
  if (to.closest('[hidden]')) clear();
  for (let d = to.closest('details'); d; d = d.parentElement.closest('details')) d.open = true;
  to.tabIndex = -1;
  to.focus({ preventScroll: true });
  to.scrollIntoView({ block: 'center' });
};
addEventListener('hashchange', jump);
document.addEventListener('click', e => {
  const a = e.target.closest && e.target.closest('a.cell');
  if (a && a.hash === location.hash) { e.preventDefault(); jump(); }
});
jump();

const speak = () => {
  const zh = $('lang-zh').checked;
  document.documentElement.lang = zh ? 'zh-CN' : 'en';
  for (const o of document.querySelectorAll('option[data-en]')) o.textContent = zh ? o.dataset.zh : o.dataset.en;
};
for (const id of ['lang-en', 'lang-zh']) $(id).addEventListener('change', speak);
speak();

const raw = document.querySelector('details.raw');
raw.addEventListener('toggle', () => {
  const data = $('reports');
  if (raw.open && data && $('json').textContent === '') $('json').textContent = JSON.stringify(JSON.parse(data.textContent), null, 1);
});
})();`;
