// Marks what was read by the CSS Custom Highlight API: no element is cut, so letters stay joined.

/** The text nodes of a paragraph as one line of letters. */
function range(paragraph, start, end) {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement.classList.contains('unseen') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const found = new Range();
  let passed = 0;
  let open = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.data.length;
    if (!open && start < passed + length) {
      found.setStart(node, start - passed);
      open = true;
    }
    if (open && end <= passed + length) {
      found.setEnd(node, end - passed);
      return found;
    }
    passed += length;
  }
  return null;
}

const items = [...document.querySelectorAll('.item')].map((element) => ({
  element,
  kind: element.dataset.kind,
  ranges: element.dataset.places.trim().split(/\s+/).filter(Boolean)
    .map((place) => place.split(':').map(Number))
    .map(([paragraph, start, end]) => range(document.getElementById(`p${paragraph}`), start, end))
    .filter(Boolean),
}));

if (globalThis.Highlight) {
  for (const kind of ['event', 'quote']) {
    const ranges = items.filter((item) => item.kind === kind).flatMap((item) => item.ranges);
    CSS.highlights.set(kind, new Highlight(...ranges));
  }
}

function choose(item, scroll) {
  for (const other of items) other.element.toggleAttribute('aria-current', false);
  item.element.setAttribute('aria-current', 'true');
  if (globalThis.Highlight) {
    const chosen = new Highlight(...item.ranges);
    chosen.priority = 1;
    CSS.highlights.set('chosen', chosen);
  }
  const behaviour = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  scroll.scrollIntoView({ block: 'center', behavior: behaviour });
}

for (const item of items) {
  const show = item.element.querySelector('a.show');
  show?.addEventListener('click', (event) => {
    event.preventDefault();
    history.replaceState(null, '', show.href);
    choose(item, item.ranges[0].startContainer.parentElement);
  });
}

/** The span under a click opens its entry; the shortest one where several lie there. */
document.querySelector('article.page').addEventListener('click', (event) => {
  const at = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  if (!at || !getSelection().isCollapsed) return;
  const hit = items
    .filter((item) => item.ranges.some((one) => one.isPointInRange(at.offsetNode, at.offset)))
    .sort((a, b) => a.ranges[0].toString().length - b.ranges[0].toString().length)[0];
  if (hit) choose(hit, hit.element);
});
