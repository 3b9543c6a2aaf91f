import type { Grid } from './grid';
import type { Issue } from './toolbar';
import type { Column, Row } from './types';

/** Moves over the rows and decides which of them and which columns are shown. */
export class Navigation {
  constructor(private grid: Grid) {}

  /** Shows the rows that the filters leave; the person stays on the same row. */
  async filter(): Promise<void> {
    const { grid } = this;
    const items = grid.model.items();
    grid.selection.follow(items);
    await grid.sheet.show(items);
    grid.status.counted();
  }

  async fold(node: string, closed = !this.grid.model.folded.has(node)): Promise<void> {
    const { folded } = this.grid.model;
    if (closed) { folded.add(node); } else { folded.delete(node); }
    await this.filter();
    await this.grid.focus();
  }

  choose(column: Column, shown: boolean): void {
    const { sheet, selection, model } = this.grid;
    sheet.choose(column, shown);
    selection.columns = model.view.columns.filter(candidate => !candidate.hidden);
    selection.go(selection.row, selection.column);
    sheet.paintSoon();
  }

  /** Goes to a cell, whatever hides it. */
  async goTo(row: Row, column: Column): Promise<void> {
    const { grid } = this;
    const { model, selection } = grid;
    const wanted = (): number => selection.items.findIndex(item => item.row === row);
    if (wanted() < 0) {
      for (let at = row.parent; at !== null; at = model.head(at)?.parent ?? null) { model.folded.delete(at); }
      await this.filter();
      if (wanted() < 0) { grid.toolbar.clear(); await this.filter(); }
    }
    if (!selection.columns.includes(column)) { column.hidden = false; this.choose(column, true); grid.toolbar.tellShown(); }
    selection.go(Math.max(0, wanted()), selection.columns.indexOf(column));
    await grid.focus();
  }

  /** The first cell that the plan's rules warn of. */
  async toFirstWarning(): Promise<void> {
    const first = this.grid.status.findings().find(finding => finding.kind === 'warning' || finding.kind === 'sum');
    if (first) { await this.goTo(first.row, first.column); }
  }

  /** The next cell that needs a look, from the active one on. */
  async stepIssue(back: boolean, kind?: Issue): Promise<void> {
    const { grid } = this;
    const spots = grid.status.findings().filter(finding => kind === undefined ? finding.kind === 'refused' || finding.kind === 'conflict' : finding.kind === kind);
    if (spots.length === 0) { return; }
    const place = (row: Row, column: Column): number => grid.model.place(row, column);
    const at = grid.current ? place(grid.current.row, grid.current.column) : -1;
    const next = back ? spots.filter(spot => place(spot.row, spot.column) < at).pop() ?? spots[spots.length - 1] : spots.find(spot => place(spot.row, spot.column) > at) ?? spots[0];
    if (next) { await this.goTo(next.row, next.column); }
  }
}
