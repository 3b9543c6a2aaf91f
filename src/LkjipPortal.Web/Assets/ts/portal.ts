import htmx from 'htmx.org';

htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.selfRequestsOnly = true;
htmx.config.historyCacheSize = 0;

/** Closes open menus on a click elsewhere and on Escape; without scripts they close by their own button. */
function closeMenus(except: Node | null): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    if (except === null || !menu.contains(except)) {
      menu.open = false;
    }
  }
}

document.addEventListener('click', event => closeMenus(event.target as Node));
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    const open = document.querySelector<HTMLDetailsElement>('details.menu[open]');
    closeMenus(null);
    open?.querySelector('summary')?.focus();
  }
});

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-reveal]')) {
  const field = document.getElementById(button.dataset.reveal ?? '') as HTMLInputElement | null;
  const label = button.querySelector('span');
  button.hidden = field === null;
  button.addEventListener('click', () => {
    if (field !== null && label !== null) {
      const shown = field.type === 'text';
      field.type = shown ? 'password' : 'text';
      label.textContent = shown ? 'Lihat' : 'Tutup';
      button.setAttribute('aria-pressed', String(!shown));
    }
  });
}
