import { count } from './dom';
import type { Grid } from './grid';
import { History } from './history';
import type { Step } from './history';
import type { Answer, Change, Column, Result, Row, Spot, View } from './types';

const SAVED_SHOWN = 2000;

/** Takes texts into cells, sends them, and brings the answers back into the cells. */
export class Saving {
  private history = new History();
  /** The document changed while a cell was being edited. */
  private stale = false;

  constructor(private grid: Grid, private rows: string) {}

  /** Takes texts into cells and sends them. */
  write(cells: (Spot & { text: string })[], record = true): void {
    const { model, queue } = this.grid;
    const open = cells.filter(({ row, column, text }) => model.editable(row, column) && (text !== model.text(row, column) || model.marks.get(model.id(row, column))?.state === 'conflict'));
    if (record && open.length > 0) { this.history.add(open.map(({ row, column, text }) => ({ id: model.id(row, column), before: model.text(row, column), after: text }))); }
    const changes: Change[] = [];
    for (const { row, column, text } of open) {
      const id = model.id(row, column);
      if (text === model.stored(row, column) && !queue.has(id) && model.marks.get(id)?.state !== 'conflict') { this.forget(row, column); continue; }
      model.marks.set(id, { state: 'saving', text });
      changes.push({ rowId: model.rowId(row, column), column: column.id, text, before: model.stored(row, column) });
      this.grid.redraw(row, column);
    }
    if (changes.length > 0) { queue.put(changes); }
    this.keepRefused();
    this.grid.status.counted();
  }

  clear(): void { this.write(this.grid.inside().map(spot => ({ ...spot, text: '' }))); }

  /** Ctrl+D: the top row of the rectangle, or the row above a single cell, into the rows below. */
  fillDown(): void {
    const { selection, model } = this.grid;
    const from = selection.top === selection.bottom ? selection.top - 1 : selection.top;
    const source = selection.items[from]?.row;
    if (source) { this.write(this.grid.inside().filter(({ row }) => row !== source).map(spot => ({ ...spot, text: model.text(source, spot.column) }))); }
  }

  takeBack(again: boolean): void {
    const steps: Step[] | undefined = again ? this.history.redo() : this.history.undo();
    const cells = (steps ?? []).flatMap(step => { const spot = this.grid.model.find(step.id); return spot ? [{ ...spot, text: step.after }] : []; });
    const first = cells[0];
    this.write(cells, false);
    if (first) { void this.grid.navigation.goTo(first.row, first.column); this.grid.status.say(again ? 'Diulangi' : 'Dibatalkan'); }
  }

  /** Back to the saved text. */
  forget(row: Row, column: Column): void {
    this.grid.model.marks.delete(this.grid.model.id(row, column));
    this.grid.redraw(row, column);
    this.keepRefused();
    this.grid.status.counted();
  }

  answered(answer: Answer, sent: Map<string, Change>): void {
    const { model } = this.grid;
    let refused = 0;
    for (const result of answer.results) { refused += this.settle(result, sent) ? 0 : 1; }
    const saved = answer.results.filter(result => result.state === 'saved').map(result => `${result.rowId}|${result.column}`);
    setTimeout(() => this.fade(saved), SAVED_SHOWN);
    model.warn(answer.warnings);
    if (answer.locked !== null) { model.view.locked = answer.locked; }
    this.after(answer, saved.length, refused);
  }

  /** Brings one answer into its cell; false: it was not saved. */
  private settle(result: Result, sent: Map<string, Change>): boolean {
    const { model, queue } = this.grid;
    const key = `${result.rowId}|${result.column}`;
    const spot = model.find(key);
    if (!spot) { return true; }
    if (result.item) { model.rename(spot.row, result.item); }
    const id = model.id(spot.row, spot.column);
    const newer = queue.has(key);
    const saved = result.state === 'saved' || result.state === 'same';
    if (saved || result.state === 'conflict') { model.store(spot.row, spot.column, result.text); }
    if (!newer && saved) { model.marks.set(id, { state: 'saved', text: result.text }); }
    if (!newer && !saved) {
      const change = sent.get(key);
      model.marks.set(id, {
        state: result.state as 'refused' | 'conflict', text: change?.text ?? '', base: change?.before ?? '', message: result.message ?? '', readings: result.readings ?? [],
        theirs: result.text, by: result.by, at: result.at,
      });
    }
    this.grid.redrawAround(spot.row, spot.column);
    return saved || newer;
  }

  private after(answer: Answer, saved: number, refused: number): void {
    const { grid } = this;
    const expected = grid.model.view.revisi + (saved > 0 ? 1 : 0);
    grid.model.view.revisi = answer.revisi;
    this.keepRefused();
    grid.status.counted();
    grid.sheet.totals();
    grid.status.say(refused > 0 ? `${count(refused)} sel tidak disimpan` : `Tersimpan ${answer.savedAt ?? ''}`, refused > 0);
    const computed = saved > 0 && grid.model.view.columns.some(column => column.computed);
    if (answer.revisi !== expected || computed || answer.results.some(result => result.item)) { void this.reload(); }
    if (refused > 0 && grid.selection.single && !grid.editor.open && grid.holdsFocus) { void grid.focus(); }
  }

  private fade(ids: string[]): void {
    const { model } = this.grid;
    for (const id of ids) {
      const spot = model.find(id);
      const key = spot ? model.id(spot.row, spot.column) : id;
      if (spot && model.marks.get(key)?.state === 'saved') {
        model.marks.delete(key);
        this.grid.redraw(spot.row, spot.column);
      }
    }
  }

  /** What waited when the page was left goes out again; it is held against what is saved now. */
  restore(): void {
    const { model, queue } = this.grid;
    const { locked } = model.view;
    const changes = queue.waiting().filter(change => {
      const spot = model.find(`${change.rowId}|${change.column}`);
      return spot !== null && model.stored(spot.row, spot.column) !== change.text;
    });
    for (const change of changes) {
      const spot = model.find(`${change.rowId}|${change.column}`)!;
      model.marks.set(model.id(spot.row, spot.column), locked === null ? { state: 'saving', text: change.text } : { state: 'refused', text: change.text, message: locked });
      this.grid.redraw(spot.row, spot.column);
    }
    if (locked === null && changes.length > 0) { queue.put(changes); }
  }

  /** Refused texts stand in the browser's storage, too. */
  keepRefused(): void {
    const { model, queue } = this.grid;
    const refused: Change[] = [];
    for (const [id, mark] of model.marks) {
      const spot = mark.state === 'refused' || mark.state === 'conflict' ? model.find(id) : null;
      if (spot) { refused.push({ rowId: model.rowId(spot.row, spot.column), column: spot.column.id, text: mark.text, before: mark.base ?? model.stored(spot.row, spot.column) }); }
    }
    queue.keep(refused);
  }

  /** Reads what was put off while a cell was open. */
  catchUp(): void { if (this.stale) { void this.reload(); } }

  async reload(): Promise<void> {
    const { grid } = this;
    const response = await fetch(this.rows, { credentials: 'same-origin', redirect: 'manual' }).catch(() => null);
    if (!response?.ok) { return; }
    const view = await response.json() as View;
    this.stale = grid.editor.open;
    if (this.stale) { return; }
    grid.model.read({ ...view, columns: grid.model.view.columns });
    await grid.navigation.filter();
  }
}
