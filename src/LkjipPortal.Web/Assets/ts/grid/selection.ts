import type { Column, Item } from './types';

/** Where the person is, and the rectangle from there. Rows are lines of the table, columns the shown ones. */
export class Selection {
  row = 0;
  column = 0;
  toRow = 0;
  toColumn = 0;
  items: Item[] = [];
  columns: Column[] = [];

  get item(): Item | undefined { return this.items[this.row]; }

  get top(): number { return Math.min(this.row, this.toRow); }
  get bottom(): number { return Math.max(this.row, this.toRow); }
  get left(): number { return Math.min(this.column, this.toColumn); }
  get right(): number { return Math.max(this.column, this.toColumn); }
  get single(): boolean { return this.row === this.toRow && this.column === this.toColumn; }

  holds(row: number, column: number): boolean { return row >= this.top && row <= this.bottom && column >= this.left && column <= this.right; }

  /** Goes to a place, or stretches the rectangle to it. */
  go(row: number, column: number, stretch = false): void {
    const r = Math.max(0, Math.min(this.items.length - 1, row));
    const c = Math.max(0, Math.min(this.columns.length - 1, column));
    [this.toRow, this.toColumn] = [r, c];
    if (!stretch) { [this.row, this.column] = [r, c]; }
  }

  /** One step; headings of blocks are passed over. */
  step(down: number, right: number, stretch = false): void {
    let row = (stretch ? this.toRow : this.row) + down;
    const column = (stretch ? this.toColumn : this.column) + right;
    const way = down < 0 ? -1 : 1;
    while (this.items[row]?.block && this.items[row + way]) { row += way; }
    if (this.items[row]?.block && !stretch) { row = this.row; }
    this.go(row, column, stretch);
  }

  /** Tab: the next cell, at the end of the row the first of the next. */
  next(back: boolean): void {
    const column = this.column + (back ? -1 : 1);
    if (column < 0) { this.go(this.row, this.columns.length - 1); this.step(-1, 0); }
    else if (column >= this.columns.length) { this.go(this.row, 0); this.step(1, 0); }
    else { this.go(this.row, column); }
  }

  /** Keeps the person on the same row when lines appear or go. */
  follow(items: Item[]): void {
    const key = this.item?.key;
    this.items = items;
    const at = items.findIndex(item => item.key === key);
    const row = at >= 0 ? at : Math.max(0, items.findIndex(item => item.row !== undefined && item.index >= this.row));
    this.go(row, this.column);
  }
}
