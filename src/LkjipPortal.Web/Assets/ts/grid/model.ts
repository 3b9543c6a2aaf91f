import { amount } from './dom';
import type { Block, Column, Item, Mark, Row, Spot, View, Warning } from './types';

/** The document in the browser: rows, what is folded and filtered, marks of cells, sums. It draws nothing. */
export class Model {
  readonly marks = new Map<string, Mark>();
  readonly folded = new Set<string>();
  block = '';
  group = '';
  words = '';
  tree = true;
  private byId = new Map<string, Row>();
  private order = new Map<Row, number>();
  private warnings = new Map<string, string[]>();
  private sums: Map<string, Map<string, number>> | null = null;

  constructor(public view: View) { this.read(view); }

  /** Takes a newer state of the document; marks stay. */
  read(view: View): void {
    this.view = view;
    this.byId = new Map();
    this.order = new Map(view.rows.map((row, at) => [row, at]));
    for (const row of view.rows) {
      this.byId.set(row.item, row);
      if (row.first) { this.byId.set(row.node, row); }
    }
    for (const id of this.marks.keys()) {
      if (!this.byId.has(id.slice(0, id.indexOf('|')))) { this.marks.delete(id); }
    }
    this.warn(view.warnings);
    this.sums = null;
  }

  warn(warnings: Warning[]): void {
    this.view.warnings = warnings;
    this.warnings = new Map();
    for (const found of warnings) {
      const id = `${found.row}|${found.column}`;
      this.warnings.set(id, [...this.warnings.get(id) ?? [], found.message]);
    }
  }

  id(row: Row, column: Column): string { return `${this.rowId(row, column)}|${column.id}`; }

  rowId(row: Row, column: Column): string { return column.ofNode ? row.node : row.item; }

  find(id: string): { row: Row; column: Column } | null {
    const cut = id.indexOf('|');
    const row = this.byId.get(id.slice(0, cut));
    const column = this.view.columns.find(candidate => candidate.id === id.slice(cut + 1));
    return row && column ? { row, column } : null;
  }

  /** The first row of a node, which carries the node's own cells. */
  head(node: string): Row | undefined { return this.byId.get(node); }

  /** A row that got its first indikator. */
  rename(row: Row, item: string): void {
    row.item = item;
    this.byId.set(item, row);
  }

  warningsOf(row: Row, column: Column): string[] { return (column.ofNode && !row.first) ? [] : this.warnings.get(this.id(row, column)) ?? []; }

  stored(row: Row, column: Column): string { return column.ofNode && !row.first ? '' : row.cells[column.id] ?? ''; }

  /** As the cell shows it: what was typed stands until the server has answered, and after a refusal. */
  text(row: Row, column: Column): string {
    const mark = this.marks.get(this.id(row, column));
    return mark && mark.state !== 'saved' && !(column.ofNode && !row.first) ? mark.text : this.stored(row, column);
  }

  store(row: Row, column: Column, text: string): void {
    if (text === '') { delete row.cells[column.id]; } else { row.cells[column.id] = text; }
    if (column.sum) { this.sums = null; }
  }

  editable(row: Row, column: Column): boolean { return this.view.locked === null && column.editable && this.applies(row, column) && (row.first || !column.ofNode); }

  /** Rows of this level have such a cell. */
  applies(row: Row, column: Column): boolean { return column.levels === null || column.levels.includes(row.level); }

  movable(row: Row): boolean { return this.view.actions.some(action => action.id === 'pindah' && action.levels.includes(row.level)); }

  /** A number that grows from cell to cell as the document is read. */
  place(row: Row, column: Column): number { return (this.order.get(row) ?? -1) * 1000 + this.view.columns.indexOf(column); }

  /** Cells with a warning. */
  warned(): Spot[] { return [...this.warnings.keys()].flatMap(id => { const spot = this.find(id); return spot ? [spot] : []; }); }

  /** Amounts that differ from the sum below them. */
  differing(): Spot[] {
    const columns = this.view.columns.filter(column => column.sum);
    return [...(this.sums ??= this.addUp()).keys()].flatMap(node => {
      const row = this.head(node);
      return row ? columns.filter(column => this.differs(row, column)).map(column => ({ row, column })) : [];
    });
  }

  /** Sum of the direct children, null where none has an amount. */
  sum(row: Row, column: Column): number | null { return (this.sums ??= this.addUp()).get(row.node)?.get(column.id) ?? null; }

  private addUp(): Map<string, Map<string, number>> {
    const sums = new Map<string, Map<string, number>>();
    const columns = this.view.columns.filter(column => column.sum);
    for (const row of this.view.rows) {
      if (!row.first || row.parent === null) { continue; }
      for (const column of columns) {
        const value = amount(row.cells[column.id]);
        if (value !== null) {
          const of = sums.get(row.parent) ?? new Map<string, number>();
          sums.set(row.parent, of.set(column.id, (of.get(column.id) ?? 0) + value));
        }
      }
    }
    return sums;
  }

  /** A parent without an amount of its own, as a tujuan, has nothing to differ from. */
  differs(row: Row, column: Column): boolean {
    if (!column.sum || !row.first) { return false; }
    const own = amount(this.stored(row, column));
    const sum = own === null ? null : this.sum(row, column);
    return sum !== null && sum !== own;
  }

  total(column: Column): number {
    return this.view.rows.filter(row => row.first && row.level === this.view.totalLevel && (this.block === '' || row.block === this.block))
      .reduce((sum, row) => sum + (amount(row.cells[column.id]) ?? 0), 0);
  }

  children(node: string): Row[] { return this.view.rows.filter(row => row.first && row.parent === node); }

  /** All nodes below one, and all indikator on it and below. */
  below(node: string): { nodes: number; items: number } {
    const items = this.view.rows.filter(row => row.node === node && row.item !== row.node).length;
    return this.children(node).reduce((sum, child) => {
      const found = this.below(child.node);
      return { nodes: sum.nodes + found.nodes + 1, items: sum.items + found.items };
    }, { nodes: 0, items });
  }

  private kept(): Set<string> | null {
    const words = this.words.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0 && this.group === '') { return null; }
    const searched = this.view.columns.filter(column => column.kind === 'text').map(column => column.id);
    const kept = new Set<string>();
    for (const row of this.view.rows) {
      const text = searched.map(column => row.cells[column] ?? '').join(' ').toLowerCase();
      if (words.every(word => text.includes(word)) && (this.group === '' || row.group === this.group)) {
        kept.add(row.node);
        for (let at = row.parent; this.tree && at !== null && !kept.has(at); at = this.byId.get(at)?.parent ?? null) { kept.add(at); }
      }
    }
    return kept;
  }

  /** Lines to show, in order. */
  items(): Item[] {
    const kept = this.kept();
    const depth = new Map<string, number>();
    const hidden = new Set<string>();
    const parents = new Set(this.view.rows.map(row => row.parent));
    const list: Item[] = [];
    const blocks = new Map<string, Block>(this.view.blocks.map(block => [block.id, block]));
    let open: string | null = null;
    for (const row of this.view.rows) {
      const level = row.parent === null ? 0 : (depth.get(row.parent) ?? 0) + 1;
      depth.set(row.node, level);
      if (row.parent !== null && (hidden.has(row.parent) || this.folded.has(row.parent))) {
        hidden.add(row.node);
        if (this.tree) { continue; }
      }
      if ((this.block !== '' && row.block !== this.block) || (kept !== null && !kept.has(row.node))) { continue; }
      const block = row.block === null ? undefined : blocks.get(row.block);
      if (block && row.block !== open) {
        open = row.block;
        list.push({ key: `blok-${block.id}`, block, depth: 0, folds: false, index: list.length });
      }
      list.push({ key: row.first ? row.node : row.item, row, depth: level, folds: row.first && parents.has(row.node), index: list.length });
    }
    return list;
  }
}
