import { amount, count, icon, make } from './dom';
import type { Grid } from './grid';
import type { Issue } from './toolbar';
import type { Column, Row } from './types';

export interface Finding { kind: Issue; row: Row; column: Column }

/** What the grid says of itself: the line beside the title, the counters, the sum of the selection, and the words for a screen reader. */
export class Status {
  readonly foot = make('div', { class: 'grid-foot', attrs: { 'aria-hidden': 'true' } });
  readonly line = make('span', { class: 'grid-status s m' });
  readonly polite = make('div', { class: 'sr', attrs: { 'aria-live': 'polite' } });
  readonly urgent = make('div', { class: 'sr', attrs: { 'aria-live': 'assertive' } });
  private open = 0;

  constructor(private grid: Grid) {}

  say(text: string, urgent = false): void { (urgent ? this.urgent : this.polite).textContent = text; }

  /** Cells that need a look, in the order of the rows. Only cells with something to say are visited: a plan has sixty thousand. */
  findings(): Finding[] {
    const { model } = this.grid;
    const found: Finding[] = [];
    for (const [id, { state }] of model.marks) {
      const spot = state === 'refused' || state === 'conflict' ? model.find(id) : null;
      if (spot) { found.push({ kind: state as Issue, ...spot }); }
    }
    for (const spot of model.differing()) { found.push({ kind: 'sum', ...spot }); }
    for (const spot of model.warned()) { if (!model.differs(spot.row, spot.column)) { found.push({ kind: 'warning', ...spot }); } }
    return found.sort((a, b) => model.place(a.row, a.column) - model.place(b.row, b.column));
  }

  counted(): void {
    const counts: Record<Issue, number> = { refused: 0, conflict: 0, sum: 0, warning: 0 };
    for (const finding of this.findings()) { counts[finding.kind]++; }
    this.grid.toolbar.count(counts, this.grid.selection.items.filter(item => item.row).length);
    this.open = counts.refused + counts.conflict;
    this.sum();
    this.tell();
  }

  tell(words?: string): void {
    const [sign, text] = words ? ['alert-triangle', words] : this.words();
    this.line.replaceChildren(...(sign ? [icon(sign), text] : [text]));
  }

  private words(): [string | null, string] {
    const { queue, model, structure } = this.grid;
    const left = `${count(queue.size)} perubahan menunggu`;
    return structure.moving ? ['corner-up-left', `Memindahkan “${structure.moving.cells['nama'] ?? ''}”: pilih baris tujuan, lalu Baris, Pindahkan ke sini.`]
      : model.view.locked !== null ? ['lock', model.view.locked]
      : queue.trouble === 'Luring' ? ['cloud-off', `Luring. ${left} dan dikirim saat tersambung.`]
      : queue.trouble !== null ? ['alert-triangle', `${queue.trouble}. ${left}.`]
      : queue.size > 0 ? ['loader-2', `Menyimpan ${count(queue.size)} sel`]
      : this.open > 0 ? ['alert-circle', `Tersimpan${queue.savedAt ? ` ${queue.savedAt}` : ''}, kecuali ${count(this.open)} sel`]
      : queue.savedAt ? ['check', `Tersimpan ${queue.savedAt}`] : [null, ''];
  }

  /** Sum and number of the selected cells. */
  sum(): void {
    const { selection, model } = this.grid;
    const cells = selection.single ? [] : this.grid.inside();
    const values = cells.filter(({ row, column }) => column.kind === 'amount' && (row.first || !column.ofNode))
      .map(({ row, column }) => amount(model.text(row, column))).filter((value): value is number => value !== null);
    this.foot.textContent = cells.length < 2 ? ''
      : values.length > 0 ? `Jumlah ${count(values.length)} sel: ${count(values.reduce((sum, value) => sum + value, 0))}` : `${count(cells.length)} sel dipilih`;
  }
}
