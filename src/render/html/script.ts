/**
 * What the page does beyond lying there: a card with the note on the mark that is pointed at or focused. It makes no
 * HTML of its own: it copies nodes that the page already has.
 */
export const SCRIPT = `
'use strict';
(() => {
  const card = document.getElementById('card');
  let current = null;
  let leaving = 0;
  const related = finding => document.querySelectorAll('.article [data-finding="' + CSS.escape(finding) + '"]');
  const hide = () => {
    clearTimeout(leaving);
    if (current === null) return;
    for (const element of related(current.dataset.finding)) element.classList.remove('lit');
    current = null;
    card.hidden = true;
  };
  const isOff = mark => {
    const kind = mark.classList[1];
    const box = document.getElementById('show-' + kind);
    return box !== null && !box.checked;
  };
  const fill = mark => {
    const note = document.getElementById('note-' + mark.dataset.finding);
    if (note === null) return false;
    const copy = note.cloneNode(true);
    for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
    for (const part of copy.querySelectorAll('.reading, .evidence')) part.remove();
    const rule = copy.querySelector('.rule');
    if (rule !== null && mark.dataset.rule) {
      const code = document.createElement('code');
      code.textContent = mark.dataset.rule;
      rule.replaceChildren(code);
    }
    card.className = 'card ' + mark.classList[1];
    card.replaceChildren(...copy.childNodes);
    return true;
  };
  const place = mark => {
    card.style.left = card.style.top = '';
    if (matchMedia('(max-width: 40rem)').matches) return;
    const line = mark.getClientRects()[0];
    const width = document.documentElement.clientWidth;
    const left = Math.max(8, Math.min(line.left, width - card.offsetWidth - 8));
    const above = line.top - card.offsetHeight - 8;
    const below = [...mark.getClientRects()].at(-1).bottom + 8;
    const isBelow = below + card.offsetHeight <= innerHeight || above < 0;
    card.style.left = left + scrollX + 'px';
    card.style.top = (isBelow ? below : above) + scrollY + 'px';
  };
  const show = mark => {
    clearTimeout(leaving);
    if (mark === current) return;
    hide();
    if (isOff(mark) || !fill(mark)) return;
    current = mark;
    for (const element of related(mark.dataset.finding)) element.classList.add('lit');
    card.hidden = false;
    place(mark);
  };
  const markOf = target => (target instanceof Element ? target.closest('mark[id]') : null);
  const outermostShown = mark => {
    while (mark !== null && isOff(mark)) mark = markOf(mark.parentElement);
    return mark;
  };
  let [pointerX, pointerY] = [-1, -1];
  document.addEventListener('pointermove', event => {
    [pointerX, pointerY] = [event.screenX, event.screenY];
  });
  document.addEventListener('pointerover', event => {
    // What only scrolls below a pointer at rest is not pointed at.
    const isAtRest = event.screenX === pointerX && event.screenY === pointerY;
    if (event.pointerType === 'touch' || isAtRest) return;
    const mark = outermostShown(markOf(event.target));
    if (mark !== null) show(mark);
    else if (card.contains(event.target)) clearTimeout(leaving);
    else if (current !== null && current !== document.activeElement) {
      clearTimeout(leaving);
      leaving = setTimeout(hide, 250);
    }
  });
  document.addEventListener('focusin', event => {
    const mark = outermostShown(markOf(event.target));
    if (mark !== null) show(mark);
    else if (!card.contains(event.target)) hide();
  });
  document.addEventListener('focusout', event => {
    if (event.relatedTarget === null && markOf(event.target) !== null) hide();
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') hide();
  });
  document.addEventListener('click', event => {
    const mark = outermostShown(markOf(event.target));
    if (mark !== null) show(mark);
    else if (!card.contains(event.target)) hide();
  });
  addEventListener('resize', hide);
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null) return;
    const details = target.closest('details');
    if (details !== null) details.open = true;
    target.scrollIntoView({ block: 'center' });
    if (!target.matches('mark[id]')) return;
    if (isOff(target)) document.getElementById('show-' + target.classList[1]).click();
    target.focus({ preventScroll: true });
    show(target);
  };
  for (const box of document.querySelectorAll('.legend input')) {
    const update = () => {
      const kind = box.id.slice('show-'.length);
      for (const mark of document.querySelectorAll('mark.' + kind + '[id]')) mark.tabIndex = box.checked ? 0 : -1;
      hide();
    };
    box.addEventListener('change', update);
    if (!box.checked) update();
  }
  addEventListener('hashchange', reveal);
  if (location.hash.length > 1) reveal();
  // On paper: all lists whole, and the notes on what is checked most.
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:is(.more, .casualty, .date, .warning):not([open])')];
    for (const details of closed) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of closed) details.open = false;
  });
})();
`
