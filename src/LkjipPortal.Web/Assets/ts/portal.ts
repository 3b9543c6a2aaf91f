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

/** A file that is larger than its field takes is refused at once; the server would, after the whole upload. */
for (const field of document.querySelectorAll<HTMLInputElement>('input[type=file][data-max]')) {
  field.addEventListener('change', () => {
    const file = field.files?.[0];
    const most = Number(field.dataset.max);
    const note = document.getElementById(`${field.id}-ket`);
    const tooLarge = file !== undefined && file.size > most;
    const megabytes = (bytes: number): string => (bytes / 1_048_576).toLocaleString('id-ID', { maximumFractionDigits: 1 });
    field.setCustomValidity(tooLarge && file !== undefined ? `Berkas ${megabytes(file.size)} MB; paling besar ${megabytes(most)} MB.` : '');
    field.setAttribute('aria-invalid', String(tooLarge));
    if (note !== null && tooLarge) {
      note.className = 'errt';
      note.textContent = field.validationMessage;
    }
  });
}
