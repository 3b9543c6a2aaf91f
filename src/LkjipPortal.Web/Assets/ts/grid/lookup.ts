import { make } from './dom';

/** An entry of the official nomenclature; see Features/Referensi. */
export interface Entry { skema: string; kode: string; tingkat: string; nama: string; indikator: string | null; satuan: string | null; definisi: string | null; sebelumnya: string | null }

const WAIT = 150;
const SHOWN = 20;

/** A list of matches under the open cell: a combobox, whose field is the cell's. */
export class Lookup {
  private box: HTMLElement | null = null;
  private entries: Entry[] = [];
  private active = -1;
  private timer = 0;
  private asked = 0;

  /** @param address Null: nothing to look up for this text. */
  constructor(private host: HTMLElement, private field: HTMLTextAreaElement, private address: (text: string) => string | null, private pick: (entry: Entry) => void) {
    for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-haspopup', 'listbox']] as const) { field.setAttribute(name, value); }
    field.addEventListener('input', () => this.soon());
    this.soon();
  }

  get open(): boolean { return this.box !== null; }

  close(): void {
    clearTimeout(this.timer);
    this.asked++;
    this.box?.remove();
    this.box = null;
    this.field.setAttribute('aria-expanded', 'false');
    this.field.removeAttribute('aria-activedescendant');
  }

  /** Under its field again after the field moved. */
  place(): void {
    if (!this.box) { return; }
    const frame = this.host.getBoundingClientRect();
    const at = this.field.getBoundingClientRect();
    const below = at.bottom + this.box.offsetHeight < frame.bottom || at.top - frame.top < this.box.offsetHeight;
    this.box.style.left = `${Math.max(4, Math.min(at.left - frame.left, frame.width - this.box.offsetWidth - 4))}px`;
    this.box.style.top = `${below ? at.bottom - frame.top : at.top - frame.top - this.box.offsetHeight}px`;
  }

  /** True: the key was for the list. */
  key(event: KeyboardEvent): boolean {
    if (!this.open) { return false; }
    switch (event.key) {
      case 'ArrowDown': this.go(this.active + 1); return true;
      case 'ArrowUp': this.go(this.active - 1); return true;
      case 'Escape': this.close(); return true;
      case 'Enter': return this.choose(this.active);
      default: return false;
    }
  }

  private choose(at: number): boolean {
    const entry = this.entries[at];
    if (!entry) { return false; }
    this.close();
    this.pick(entry);
    return true;
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), WAIT);
  }

  private async ask(): Promise<void> {
    const address = this.address(this.field.value.trim());
    const turn = ++this.asked;
    const response = address === null ? null : await fetch(address, { credentials: 'same-origin', redirect: 'manual' }).catch(() => null);
    const entries = response?.ok ? await response.json() as Entry[] : [];
    if (turn !== this.asked || !this.field.isConnected) { return; }
    this.close();
    if (entries.length > 0) { this.show(entries.slice(0, SHOWN)); }
  }

  private show(entries: Entry[]): void {
    [this.entries, this.active] = [entries, -1];
    const list = make('div', { class: 'glook-list', attrs: { role: 'listbox', id: 'pilihan-nomenklatur', 'aria-label': 'Nomenklatur resmi' } }, ...entries.map((entry, at) => make('div', {
      class: 'glook-item', attrs: { role: 'option', id: `nomenklatur-${at}`, 'aria-selected': 'false' },
      on: { mousedown: event => { event.preventDefault(); event.stopPropagation(); }, click: () => this.choose(at), mousemove: () => { if (at !== this.active) { this.go(at, false); } } },
    }, make('span', { class: 'tn m', text: entry.kode }), make('span', { text: entry.nama }))));
    this.box = make('div', { class: 'glook' }, list, make('div', { class: 'glook-more s' }));
    this.box.addEventListener('mousedown', event => event.preventDefault());
    this.host.append(this.box);
    this.field.setAttribute('aria-controls', 'pilihan-nomenklatur');
    this.field.setAttribute('aria-expanded', 'true');
    this.tell();
    this.place();
  }

  private go(to: number, scroll = true): void {
    const options = [...this.box!.querySelectorAll<HTMLElement>('.glook-item')];
    this.active = (to + options.length + (to < -1 ? 1 : 0)) % options.length;
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === this.active)));
    this.field.setAttribute('aria-activedescendant', `nomenklatur-${this.active}`);
    if (scroll) { options[this.active]?.scrollIntoView({ block: 'nearest' }); }
    this.tell();
    this.place();
  }

  /** What stands behind the chosen entry: its indikator, satuan and definition. */
  private tell(): void {
    const entry = this.entries[this.active];
    const more = this.box!.querySelector('.glook-more')!;
    if (!entry) { more.replaceChildren('Panah ke bawah untuk memilih, Enter untuk memakai, Esc untuk menutup.'); return; }
    const parts = facts(entry);
    more.replaceChildren(...(parts.length > 0 ? parts : ['Tanpa indikator resmi.']));
  }
}

/** Indikator, satuan and definition as lines. */
export function facts(entry: Entry): Node[] {
  return ([['Indikator', entry.indikator], ['Satuan', entry.satuan], ['Definisi', entry.definisi], ['Sebelumnya', entry.sebelumnya]] as [string, string | null][])
    .filter(([, text]) => text !== null && text !== '').map(([label, text]) => make('p', {}, make('b', { text: `${label}: ` }), text!));
}
