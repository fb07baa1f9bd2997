'use strict';
// An extra: the page works without it. Keys j and k walk the list, and the words of what has the
// focus are lit; the filters hide what is not asked for.
(() => {
  const filter = document.getElementById('filter');
  const choices = [...filter.querySelectorAll('select')];
  const items = [...document.querySelectorAll('.statements > li')];
  const links = () => items.filter(item => !item.hidden).map(item => item.querySelector('.go'));

  const light = (id, on) => {
    for (const mark of document.querySelectorAll('mark[data-of]')) {
      if (mark.dataset.of === id || mark.dataset.of.startsWith(id + '-')) {
        mark.classList.toggle('lit', on);
      }
    }
  };
  for (const item of items) {
    for (const [type, on] of [['focusin', true], ['focusout', false], ['mouseenter', true], ['mouseleave', false]]) {
      item.addEventListener(type, () => light(item.id, on));
    }
  }
  for (const mark of document.querySelectorAll('mark[data-of]')) {
    const item = document.getElementById(mark.dataset.of);
    mark.addEventListener('mouseover', event => {
      if (event.target.closest('mark') === mark && item) item.classList.add('lit');
    });
    mark.addEventListener('mouseout', () => item && item.classList.remove('lit'));
  }

  filter.hidden = false;
  filter.addEventListener('change', () => {
    for (const item of items) {
      item.hidden = choices.some(choice => choice.value && item.dataset[choice.dataset.by] !== choice.value);
    }
  });

  document.addEventListener('keydown', event => {
    const step = { j: 1, k: -1 }[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('select, input')) return;
    const all = links();
    const at = all.indexOf(document.activeElement);
    const next = all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)];
    if (next) next.focus();
    event.preventDefault();
  });
})();
