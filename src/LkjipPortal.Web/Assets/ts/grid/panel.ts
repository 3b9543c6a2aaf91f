import { button, count, icon, make } from './dom';

export interface Line { id: string; cell: string; from: string; text: string; before: string; state: 'changed' | 'same' | 'refused'; message: string; readings: string[] }

export interface PanelEvents { apply(): void; cancel(): void; mend(line: Line, text: string): void; ignore(line: Line): void }

const SHOWN = 60;

/** The preview of a paste: what changes, what stays, what is refused and why. Nothing is saved before "Terapkan". */
export class Panel {
  private box: HTMLElement | null = null;

  constructor(private host: HTMLElement, private events: PanelEvents) {}

  get open(): boolean { return this.box !== null; }

  close(): void { this.box?.remove(); this.box = null; }

  show(title: string, notes: string[], lines: Line[]): void {
    const focused = this.box?.contains(document.activeElement) ?? false;
    this.close();
    const of = (state: Line['state']): Line[] => lines.filter(line => line.state === state);
    const changed = of('changed').length;
    const apply = button(`Terapkan ${count(changed)} sel`, 'btn btn-primary', () => this.events.apply());
    apply.disabled = changed === 0;
    const head = make('div', { class: 'panel-head' },
      make('h2', { class: 't row-x g6' }, icon('clipboard'), title),
      badge('acc', 'pencil', `${count(changed)} berubah`), badge('', 'equal', `${count(of('same').length)} tetap`), badge('bad', 'alert-circle', `${count(of('refused').length)} ditolak`),
      make('span', { class: 's m', text: [...notes, 'Sel bergaris putus adalah tujuan tempel. Belum ada yang disimpan.'].join(' ') }),
      button('Batal', 'btn', () => this.events.cancel()), apply);
    const box = make('section', { class: 'paste-panel', attrs: { 'aria-label': 'Pratinjau tempel' }, on: { keydown: event => this.key(event as KeyboardEvent) } }, head);
    const refused = of('refused');
    if (refused.length > 0) { box.append(this.table(refused)); }
    this.host.append(box);
    this.box = box;
    if (focused || refused.length === 0) { apply.focus(); } else { box.querySelector('input')?.focus(); }
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') { this.events.cancel(); }
    if (event.key === 'Enter' && event.ctrlKey) { this.events.apply(); }
  }

  private table(refused: Line[]): HTMLElement {
    const body = make('tbody');
    for (const line of refused.slice(0, SHOWN)) {
      const field = make('input', { class: 'in', attrs: { 'aria-label': `Isi ${line.cell}` } });
      field.value = line.text;
      field.addEventListener('change', () => this.events.mend(line, field.value));
      body.append(make('tr', {}, make('th', { class: 'nw', text: line.cell, attrs: { scope: 'row' } }), make('td', { class: 'm nw', text: line.from }), make('td', {}, field),
        make('td', { text: line.message }),
        make('td', { class: 'nw' }, ...line.readings.map(reading => button(`Pakai ${reading}`, 'link', () => this.events.mend(line, reading)))),
        make('td', { class: 'n' }, button('Abaikan sel ini', 'link', () => this.events.ignore(line)))));
    }
    const head = make('thead', {}, make('tr', {}, ...['Sel', 'Dari blok', 'Isi', 'Alasan ditolak', 'Perbaikan', 'Lewati'].map(text => make('th', { text, attrs: { scope: 'col' } }))));
    const more = refused.length > SHOWN ? [make('p', { class: 's m', text: `dan ${count(refused.length - SHOWN)} sel lain yang ditolak` })] : [];
    return make('div', { class: 'panel-body', attrs: { tabindex: '0', role: 'region', 'aria-label': 'Sel yang ditolak' } },
      make('table', { class: 'tb tight' }, make('caption', { class: 'sr', text: 'Sel yang ditolak' }), head, body), ...more);
  }
}

const badge = (tone: string, sign: string, text: string): HTMLElement => make('span', { class: `st ${tone}` }, icon(sign), text);
