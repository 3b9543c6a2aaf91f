import { button, icon, make } from './dom';
import type { Grid } from './grid';
import { facts, Lookup } from './lookup';
import type { Entry } from './lookup';
import type { Row, Spot } from './types';

/** Looks codes and names up in the official nomenclature and takes an entry into a row. */
export class Nomenclature {
  constructor(private grid: Grid, private frame: HTMLElement) {}

  /** The list for an open cell; null: nothing is looked up there. */
  assist({ row, column }: Spot, field: HTMLTextAreaElement): Lookup | null {
    const { view } = this.grid.model;
    const level = view.lookup?.levels[row.level];
    if (!column.lookup || !view.lookup || level === undefined) { return null; }
    const scheme = view.blocks.find(block => block.id === row.block)?.scheme ?? view.lookup.scheme ?? '';
    const parent = row.parent === null ? undefined : this.grid.model.head(row.parent)?.cells['kode'];
    const address = (text: string): string | null => {
      const query = text.length >= 2 ? text : parent;
      return query ? `${view.lookup!.address}?${new URLSearchParams({ q: query, skema: scheme, level })}` : null;
    };
    return new Lookup(this.frame, field, address, entry => this.take(row, entry));
  }

  private take(row: Row, entry: Entry): void {
    const { grid } = this;
    grid.editor.cancel();
    const bidang = this.bidang(row);
    const code = bidang !== null && entry.kode.startsWith('X.XX') ? bidang + entry.kode.slice(4) : entry.kode;
    grid.saving.write(this.spots(row, { kode: code, nama: entry.nama }));
    void grid.focus().then(() => this.offer(row, entry));
  }

  /** Official indikator and satuan, beside what the row has. */
  private offer(row: Row, entry: Entry): void {
    const { grid } = this;
    const at = grid.current;
    const cell = at && grid.sheet.cell(at.item, at.column);
    const same = row.cells['indikator'] === entry.indikator && (row.cells['satuan'] ?? null) === entry.satuan;
    if (!entry.indikator || same || !cell) { return; }
    const close = (): void => { grid.popover.hide(); void grid.focus(); };
    const use = (): void => {
      grid.popover.hide();
      grid.saving.write(this.spots(row, { indikator: entry.indikator!, ...(entry.satuan ? { satuan: entry.satuan } : {}) }));
      void grid.focus();
    };
    grid.popover.open(cell, 'acc', 'Indikator resmi', [
      make('div', { class: 'b row-x g6' }, icon('hierarchy-2'), 'Indikator resmi'), ...facts(entry),
      make('div', { class: 'row-x g6' }, button(row.item === row.node ? 'Pakai indikator dan satuan' : 'Ganti indikator dan satuan', 'btn btn-s btn-primary', use), button('Tidak', 'btn btn-s', close)),
      make('p', { class: 'q xs', text: 'Alt+↓ ke pilihan' }),
    ]);
    grid.status.say(`Indikator resmi: ${entry.indikator}. Alt panah bawah untuk memakainya.`);
  }

  /** "5.03": the bidang urusan of the rows around, which stands for "X.XX" of what every bidang has. */
  private bidang(row: Row): string | null {
    const code = [row, ...this.grid.model.view.rows.filter(other => other.first && other.block === row.block)].map(other => other.cells['kode'] ?? '').find(text => /^\d\.\d\d\./.test(text));
    return code?.slice(0, 4) ?? null;
  }

  private spots(row: Row, texts: Record<string, string>): (Spot & { text: string })[] {
    return this.grid.model.view.columns.filter(column => texts[column.id] !== undefined).map(column => ({ row, column, text: texts[column.id]! }));
  }
}
