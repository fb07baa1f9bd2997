// Works without: what is here makes work quicker for those who have it.

/** Keys: "/" to the box of search, "?" to help. */
addEventListener('keydown', (event) => {
  const typing = event.target.closest('input, textarea, select, [contenteditable]');
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/') {
    event.preventDefault();
    document.getElementById('find').focus();
  }
});

/** The menu of views closes when one clicks beside it or leaves it. */
const menu = document.querySelector('details.view');
addEventListener('click', (event) => {
  if (menu.open && !menu.contains(event.target)) menu.open = false;
});
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && menu.open) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
