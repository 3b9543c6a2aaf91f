import { read as readClipboard, write as writeClipboard } from './clipboard';
import type { Block } from './clipboard';
import { count } from './dom';
import type { Grid } from './grid';
import { Panel } from './panel';
import type { Line } from './panel';
import { mend, preview } from './paste';
import type { Spot } from './types';

/** The clipboard: copy, cut, and a paste that is shown cell by cell before it is taken. */
export class Pasting {
  readonly panel: Panel;
  private lines: Line[] = [];
  private title = '';
  private notes: string[] = [];

  constructor(private grid: Grid, below: HTMLElement) {
    this.panel = new Panel(below, { apply: () => this.apply(), cancel: () => this.cancel(), mend: (line, text) => void this.mend(line, text), ignore: line => this.ignore(line) });
    document.addEventListener('copy', event => this.copy(event, false));
    document.addEventListener('cut', event => this.copy(event, true));
    document.addEventListener('paste', event => void this.paste(event));
  }

  private get active(): boolean { return this.grid.holdsFocus && !this.grid.editor.open; }

  private copy(event: ClipboardEvent, cut: boolean): void {
    if (!this.active || !event.clipboardData) { return; }
    event.preventDefault();
    const { selection, model } = this.grid;
    const rows = selection.items.slice(selection.top, selection.bottom + 1).flatMap(item => item.row ? [item.row] : []);
    const columns = selection.columns.slice(selection.left, selection.right + 1);
    writeClipboard(event.clipboardData, rows.map(row => columns.map(column => column.ofNode && !row.first ? '' : model.text(row, column))));
    if (cut) { this.grid.saving.clear(); }
    this.grid.status.say(`${count(rows.length * columns.length)} sel ${cut ? 'dipotong' : 'disalin'}`);
  }

  private async paste(event: ClipboardEvent): Promise<void> {
    const { grid } = this;
    if (!this.active || this.panel.open || !event.clipboardData) { return; }
    event.preventDefault();
    const pasted = readClipboard(event.clipboardData);
    if (!pasted) { return; }
    if (grid.model.view.locked !== null) { grid.status.say(grid.model.view.locked, true); return; }
    const one = pasted.cells.length === 1 && pasted.cells[0]?.length === 1 ? pasted.cells[0][0] ?? '' : null;
    if (one !== null) { grid.saving.write(grid.inside().map(spot => ({ ...spot, text: one }))); return; }
    await this.preview(pasted.cells, pasted.merged);
  }

  private async preview(cells: Block, merged: number): Promise<void> {
    const { selection, model, queue, status } = this.grid;
    try {
      const found = await preview(cells, merged, selection, model, queue);
      this.lines = found.lines;
      this.show(found.title, found.notes);
      status.say(`${found.title}. ${count(this.lines.filter(line => line.state === 'refused').length)} sel ditolak.`, true);
    } catch {
      status.say('Pratinjau tidak dapat dibuat: server tidak terjangkau. Salinan Anda masih ada; tempel lagi.', true);
      status.tell('Pratinjau tidak dapat dibuat: server tidak terjangkau.');
    }
  }

  private show(title = this.title, notes = this.notes): void {
    [this.title, this.notes] = [title, notes];
    for (const line of this.lines) { this.mark(line); }
    this.panel.show(title, notes, this.lines);
  }

  private mark(line: Line): void {
    const { model } = this.grid;
    const spot = model.find(line.id);
    if (!spot || (spot.column.ofNode && !spot.row.first)) { return; }
    if (line.state === 'same') { model.marks.delete(line.id); } else {
      model.marks.set(line.id, { state: line.state === 'refused' ? 'preview-refused' : 'preview', text: line.text });
    }
    this.grid.redraw(spot.row, spot.column);
  }

  private async mend(line: Line, text: string): Promise<void> {
    try { await mend(line, text, this.grid.model, this.grid.queue); } catch { this.grid.status.say('Server tidak terjangkau; coba lagi.', true); }
    this.show();
  }

  private ignore(line: Line): void {
    this.lines = this.lines.filter(other => other !== line);
    this.forget([line]);
    this.show();
  }

  /** What is good is saved; what is still refused stays in its cell with the reason. */
  private apply(): void {
    const { model, saving, status } = this.grid;
    const lines = this.end();
    const at = (line: Line): Spot[] => { const spot = model.find(line.id); return spot ? [spot] : []; };
    saving.write(lines.filter(line => line.state === 'changed').flatMap(line => at(line).map(spot => ({ ...spot, text: line.text }))));
    for (const line of lines.filter(candidate => candidate.state === 'refused')) {
      for (const { row, column } of at(line).filter(spot => model.editable(spot.row, spot.column))) {
        model.marks.set(line.id, { state: 'refused', text: line.text, message: line.message, readings: line.readings });
        this.grid.redraw(row, column);
      }
    }
    saving.keepRefused();
    status.counted();
    void this.grid.focus();
  }

  private cancel(): void { this.end(); void this.grid.focus(); }

  private end(): Line[] {
    const lines = this.lines;
    this.lines = [];
    this.panel.close();
    this.forget(lines);
    return lines;
  }

  private forget(lines: Line[]): void {
    const { model } = this.grid;
    for (const line of lines) {
      const spot = model.find(line.id);
      model.marks.delete(line.id);
      if (spot) { this.grid.redraw(spot.row, spot.column); }
    }
    this.grid.saving.keepRefused();
    this.grid.status.counted();
  }
}
