/** Enhances the section editor: the list of figures narrows while typing, a pick goes in at the caret, and "{{" searches. Without it the buttons of the form do the same. */

type FigureRow = readonly [key: string, text: string, label: string];

const SHOWN = 40;

const form = document.querySelector<HTMLFormElement>('form[data-editor]');
const text = document.querySelector<HTMLTextAreaElement>('#Isi');
const search = document.querySelector<HTMLInputElement>('#Cari');
const list = document.querySelector<HTMLUListElement>('#daftar-angka');
const count = document.querySelector<HTMLElement>('#jumlah-angka');

if (form && text && search && list && count) {
  const figures = JSON.parse(list.dataset.figures ?? '[]') as FigureRow[];
  const digits = new Intl.NumberFormat('id-ID');
  let shown: FigureRow[] = [];
  let chosen = -1;
  let dirty = false;

  /** The link being typed before the caret: its start in the text and what stands behind "{{". */
  const openLink = (): { start: number; typed: string } | null => {
    const before = text.value.slice(0, text.selectionStart);
    const start = before.lastIndexOf('{{');
    const typed = before.slice(start + 2);
    return start >= 0 && /^[\w.-]{0,80}$/.test(typed) ? { start, typed } : null;
  };

  const matches = (query: string): FigureRow[] => {
    const words = query.toLowerCase().split(/[ .]+/).filter(Boolean);
    return figures.filter(([key, , label]) => words.every(word => key.toLowerCase().includes(word) || label.toLowerCase().includes(word)));
  };

  const element = (name: string, content: string, className = ''): HTMLElement => {
    const node = document.createElement(name);
    node.textContent = content;
    node.className = className;
    return node;
  };

  const show = (query: string): void => {
    const found = matches(query);
    shown = found.slice(0, SHOWN);
    chosen = -1;
    list.replaceChildren(...shown.map(([key, value, label]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.disabled = text.readOnly;
      button.append(element('span', value, 'v tn'), element('span', label, 'l'), element('code', key));
      button.addEventListener('click', () => insert(key));
      const item = document.createElement('li');
      item.append(button);
      return item;
    }));
    count.textContent = `${digits.format(shown.length)} dari ${digits.format(found.length)} angka`;
  };

  const mark = (index: number): void => {
    chosen = index;
    [...list.children].forEach((item, at) => item.classList.toggle('on', at === index));
    list.children[index]?.scrollIntoView({ block: 'nearest' });
    count.textContent = shown[index] ? `${shown[index][2]}: ${shown[index][1]}. Enter menyisipkan.` : count.textContent;
  };

  const insert = (key: string): void => {
    const link = openLink();
    const from = link?.start ?? text.selectionStart;
    const to = text.value.startsWith('}}', text.selectionEnd) && link ? text.selectionEnd + 2 : text.selectionEnd;
    text.setRangeText(`{{${key}}}`, from, to, 'end');
    text.focus();
    dirty = true;
    show(search.value);
  };

  /** A draft goes in as paragraphs of its own, behind the one that the caret stands in. */
  const insertDraft = (button: HTMLButtonElement): void => {
    const end = text.value.indexOf('\n\n', text.selectionEnd);
    const before = (end < 0 ? text.value : text.value.slice(0, end)).trimEnd();
    const after = end < 0 ? '' : text.value.slice(end).trimStart();
    const draft = button.dataset.draft ?? '';
    text.setRangeText([before, draft, after].filter(Boolean).join('\n\n'), 0, text.value.length, 'end');
    const caret = (before ? before.length + 2 : 0) + draft.length;
    text.setSelectionRange(caret, caret);
    text.focus();
    dirty = true;
    button.closest('li')?.remove();
  };
  for (const button of form.querySelectorAll<HTMLButtonElement>('button[data-draft]')) {
    button.type = 'button';
    button.addEventListener('click', () => insertDraft(button));
  }

  search.addEventListener('input', () => show(search.value));
  search.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (shown[0]) {
        insert(shown[0][0]);
      }
    }
  });
  form.querySelector<HTMLButtonElement>('button[data-search]')?.setAttribute('hidden', '');

  text.addEventListener('input', () => {
    dirty = true;
    const link = openLink();
    if (link) {
      show(link.typed);
      mark(shown.length > 0 ? 0 : -1);
    } else if (chosen >= 0) {
      show(search.value);
    }
  });
  text.addEventListener('keydown', event => {
    if (chosen < 0 || !openLink()) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      mark((chosen + (event.key === 'ArrowDown' ? 1 : shown.length - 1)) % shown.length);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      insert(shown[chosen]![0]);
    } else if (event.key === 'Escape') {
      show(search.value);
    }
  });

  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && (event.key === 's' || event.key === 'Enter') && !text.readOnly) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-line]')) {
    link.addEventListener('click', event => {
      event.preventDefault();
      const lines = text.value.split('\n');
      const line = Number(link.dataset.line) - 1;
      const start = lines.slice(0, line).reduce((sum, row) => sum + row.length + 1, 0);
      text.focus();
      text.setSelectionRange(start, start + (lines[line]?.length ?? 0));
    });
  }
  form.addEventListener('submit', () => { dirty = false; });
  window.addEventListener('beforeunload', event => {
    if (dirty) {
      event.preventDefault();
    }
  });
  show(search.value);
}
