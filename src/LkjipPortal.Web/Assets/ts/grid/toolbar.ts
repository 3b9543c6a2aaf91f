import { button, count, icon, make } from './dom';
import type { Model } from './model';
import type { Action, Column } from './types';

export interface ToolbarEvents {
  filter(): void; choose(column: Column, shown: boolean): void; step(kind: Issue): void; act(action: Action): void; actions(): { action: Action; label: string }[];
}

export type Issue = 'refused' | 'conflict' | 'sum' | 'warning';

const ISSUES: [Issue, string, string, string][] = [
  ['refused', 'ditolak', 'bad', 'alert-circle'], ['conflict', 'diubah orang lain', 'warn', 'users'],
  ['sum', 'jumlah berbeda', 'warn', 'equal-not'], ['warning', 'peringatan', 'warn', 'alert-triangle'],
];

/** Filters, columns, tree or flat, counters that step through the cells, and what can be done with the row. */
export class Toolbar {
  readonly element = make('div', { class: 'filterbar gridbar', attrs: { role: 'toolbar', 'aria-label': 'Saringan dan tampilan' } });
  private counters = make('span', { class: 'counters row-x g6' });
  readonly rows = make('span', { class: 's m' });
  private shown: (() => void)[] = [];

  constructor(private model: Model, private events: ToolbarEvents) {
    const groups = [...new Set(model.view.rows.map(row => row.group).filter((group): group is string => !!group))].sort();
    if (model.view.blocks.length > 1) {
      this.element.append(this.select('Blok', model.view.blocks.map(block => [block.id, block.id]), value => { this.model.block = value; }));
    }
    if (groups.length > 1) { this.element.append(this.select('Unit kerja', groups.map(group => [group, group]), value => { this.model.group = value; })); }
    this.element.append(...this.groups(), this.columns(), this.shape(), this.search());
    if (model.view.actions.length > 0) { this.element.append(this.menu()); }
    this.element.append(make('span', { class: 'sp' }), this.counters);
  }

  count(issues: Record<Issue, number>, shown: number): void {
    const all = this.model.view.rows.length;
    this.rows.textContent = shown === all ? `${count(all)} baris` : `${count(shown)} dari ${count(all)} baris`;
    const focused = (document.activeElement as HTMLElement | null)?.dataset['issue'];
    this.counters.replaceChildren(...ISSUES.filter(([kind]) => issues[kind] > 0).map(([kind, words, tone, sign]) => {
      const node = button(`${count(issues[kind])} ${words}`, `st ${tone}`, () => this.events.step(kind), sign);
      node.dataset['issue'] = kind;
      node.title = 'Ke sel berikutnya';
      return node;
    }));
    this.counters.querySelector<HTMLElement>(`[data-issue="${focused ?? ''}"]`)?.focus();
  }

  /** Shows everything again. */
  clear(): void {
    [this.model.block, this.model.group, this.model.words] = ['', '', ''];
    for (const field of this.element.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input[type="search"]')) { field.value = ''; }
  }

  private select(label: string, options: [string, string][], set: (value: string) => void): HTMLElement {
    const field = make('select', {}, ...[['', 'semua'] as [string, string], ...options].map(([value, text]) => make('option', { text, attrs: { value } })));
    field.addEventListener('change', () => { set(field.value); this.events.filter(); });
    return make('label', { class: 'filter' }, make('span', { text: label }), field);
  }

  private search(): HTMLElement {
    const field = make('input', { attrs: { type: 'search', placeholder: 'Cari dalam tabel', maxlength: '100' } });
    let wait = 0;
    field.addEventListener('input', () => {
      clearTimeout(wait);
      wait = window.setTimeout(() => { this.model.words = field.value; this.events.filter(); }, 150);
    });
    return make('label', { class: 'filter find' }, icon('search'), make('span', { class: 'sr', text: 'Cari dalam tabel' }), field);
  }

  /** Groups of columns, years as a rule, shown and hidden as one. */
  private groups(): HTMLElement[] {
    const names = [...new Set(this.model.view.columns.map(column => column.group).filter((group): group is string => group !== null))];
    if (names.length < 2) { return []; }
    const of = (name: string): Column[] => this.model.view.columns.filter(column => column.group === name);
    const label = names.some(name => /^\d{4}$/.test(name)) ? 'Tahun' : 'Bagian';
    const entries = names.map(name => ({ label: name, shown: () => of(name).some(column => !column.hidden), set: (shown: boolean) => this.hide(of(name), shown) }));
    return [this.checks(label, entries, () => {
      const shown = entries.filter(entry => entry.shown()).map(entry => entry.label);
      const years = shown.filter(name => /^\d{4}$/.test(name));
      return shown.length === names.length ? 'semua' : years.length > 1 && years.length === shown.length ? `${years[0]}–${years[years.length - 1]}` : shown.length === 1 ? shown[0]! : `${count(shown.length)} dari ${count(names.length)}`;
    })];
  }

  private columns(): HTMLElement {
    const all = this.model.view.columns;
    const entries = all.filter(candidate => !candidate.frozen).map(column => ({
      label: `${column.title}${column.group === null ? '' : ` ${column.group}`}`, shown: () => !column.hidden, set: (shown: boolean) => this.hide([column], shown),
    }));
    return this.checks('Kolom', entries, () => `${count(all.filter(column => !column.hidden).length)} dari ${count(all.length)}`);
  }

  private hide(columns: Column[], shown: boolean): void {
    for (const column of columns.filter(candidate => candidate.hidden === shown)) {
      column.hidden = !shown;
      this.events.choose(column, shown);
    }
    this.tellShown();
  }

  /** Columns were shown or hidden, here or by going to a cell. */
  tellShown(): void { for (const tell of this.shown) { tell(); } }

  private checks(label: string, entries: { label: string; shown(): boolean; set(shown: boolean): void }[], words: () => string): HTMLElement {
    const summary = make('summary', { class: 'filter' });
    const list = make('div', { class: 'list checks' });
    const boxes = entries.map(entry => {
      const box = make('input', { attrs: { type: 'checkbox' } });
      box.addEventListener('change', () => entry.set(box.checked));
      list.append(make('label', {}, box, ` ${entry.label}`));
      return box;
    });
    const tell = (): void => {
      summary.replaceChildren(make('span', { text: label }), make('b', { text: words() }), icon('chevron-down'));
      entries.forEach((entry, at) => { boxes[at]!.checked = entry.shown(); });
    };
    this.shown.push(tell);
    tell();
    return make('details', { class: 'menu' }, summary, list);
  }

  private shape(): HTMLElement {
    const make2 = (label: string, tree: boolean): HTMLButtonElement => {
      const node = button(label, '', () => {
        this.model.tree = tree;
        for (const other of box.querySelectorAll('button')) { other.setAttribute('aria-pressed', String(other === node)); }
        this.events.filter();
      }, tree ? 'list-tree' : 'table');
      node.setAttribute('aria-pressed', String(tree));
      return node;
    };
    const box = make('span', { class: 'seg', attrs: { role: 'group', 'aria-label': 'Susunan' } });
    box.append(make2('Pohon', true), make2('Datar', false));
    return box;
  }

  private menu(): HTMLElement {
    const list = make('div', { class: 'list' });
    const menu = make('details', { class: 'menu' }, make('summary', { class: 'filter' }, make('b', { text: 'Baris' }), icon('chevron-down')), list);
    menu.addEventListener('toggle', () => {
      if (menu.open) {
        list.replaceChildren(...this.events.actions().map(({ action, label }) => button(label, action.confirm ? 'tx-bad' : '', () => { menu.open = false; this.events.act(action); }, action.icon)));
      }
    });
    return menu;
  }
}
