// Works without: the page of a run is loaded again every few seconds where there is no script.

/** Says how a run goes, while it goes. */
const progress = document.getElementById('progress');
if (progress?.dataset.live) {
  const source = new EventSource(progress.dataset.live);
  const part = (name) => progress.querySelector(`[data-part="${name}"]`);
  const show = (told) => {
    for (const name of ['label', 'progress', 'added', 'known', 'changed', 'troubles', 'last']) {
      const node = part(name);
      if (node && node.textContent !== told[name]) node.textContent = told[name];
    }
    const bar = part('bar');
    if (bar && told.total > 0) {
      bar.max = told.total;
      bar.value = Math.min(told.done, told.total);
    }
  };
  source.addEventListener('progress', (event) => show(JSON.parse(event.data)));
  source.addEventListener('end', (event) => {
    source.close();
    show(JSON.parse(event.data));
    location.reload();
  });
}

/** Files may be dropped on the form that takes them. */
const drop = document.querySelector('form.drop');
if (drop) {
  const field = drop.querySelector('input[type=file]');
  for (const name of ['dragenter', 'dragover']) {
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.add('over');
    });
  }
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    field.files = event.dataTransfer.files;
  });
}
