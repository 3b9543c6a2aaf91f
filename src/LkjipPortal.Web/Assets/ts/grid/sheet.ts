import { ColumnCalcsModule, FormatModule, FrozenColumnsModule, ResizeColumnsModule, ResizeTableModule, Tabulator } from 'tabulator-tables';
import type { CellComponent, ColumnDefinition, RowComponent } from 'tabulator-tables';
import { draw } from './cells';
import { count, make } from './dom';
import type { Model } from './model';
import type { Selection } from './selection';
import type { Column, Item } from './types';

Tabulator.registerModule([FormatModule, FrozenColumnsModule, ColumnCalcsModule, ResizeColumnsModule, ResizeTableModule]);

export const ROW_HEIGHT = 41;

/** The table on the screen: Tabulator draws the rows in sight, keeps the frozen columns and the grouped heads. */
export class Sheet {
  readonly ready: Promise<void>;
  private table: Tabulator;
  private painted = new Set<HTMLElement>();
  private frame = 0;

  constructor(private host: HTMLElement, private model: Model, private selection: Selection, private fold: (node: string) => void, drawn: () => void) {
    this.table = new Tabulator(host, {
      data: selection.items, index: 'key', columns: this.definitions(), layout: 'fitData', height: '100%', rowHeight: ROW_HEIGHT, columnCalcs: 'table',
      columnHeaderVertAlign: 'bottom', renderVerticalBuffer: 400, placeholder: make('div', { class: 'empty', text: 'Tidak ada baris yang cocok.' }),
      rowFormatter: (row: RowComponent) => this.label(row), debugInvalidOptions: false,
    });
    this.ready = new Promise(resolve => this.table.on('tableBuilt', () => resolve()));
    this.table.on('scrollVertical', () => { this.paintSoon(); drawn(); });
    this.table.on('scrollHorizontal', drawn);
    this.table.on('renderComplete', () => { this.paintSoon(); drawn(); });
    void this.ready.then(() => this.describe());
  }

  get holder(): HTMLElement { return this.host.querySelector<HTMLElement>('.tabulator-tableholder')!; }

  async show(items: Item[]): Promise<void> {
    await this.table.replaceData(items);
    this.host.setAttribute('aria-rowcount', String(items.length + 1));
    this.table.recalc();
    this.paintSoon();
  }

  choose(column: Column, shown: boolean): void {
    if (shown) { this.table.showColumn(column.id); } else { this.table.hideColumn(column.id); }
  }

  /** Draws a cell again after its text or state changed. */
  redraw(item: Item, column: Column): void {
    const row = this.table.getRow(item.key);
    const cell = row ? row.getCell(column.id) : false;
    if (cell) {
      draw(cell.getElement(), this.model, item, column, this.selection.columns.indexOf(column), this.fold);
      this.paintSoon();
    }
  }

  totals(): void { this.table.recalc(); }

  cell(item: Item, column: Column): HTMLElement | null {
    const row = this.table.getRow(item.key);
    const cell = row ? row.getCell(column.id) : false;
    return cell ? cell.getElement() : null;
  }

  /** Scrolls the cell into sight, clear of the frozen columns. */
  async reveal(item: Item, column: Column): Promise<HTMLElement | null> {
    const holder = this.holder;
    const top = item.index * ROW_HEIGHT;
    if (top < holder.scrollTop || top + ROW_HEIGHT > holder.scrollTop + holder.clientHeight - 4) {
      const below = top > holder.scrollTop;
      holder.scrollTop = below ? top - holder.clientHeight + ROW_HEIGHT + 18 : top;
      if (!this.cell(item, column)?.isConnected) { await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))); }
    }
    const cell = this.cell(item, column);
    if (cell?.isConnected && !column.frozen) {
      const frozen = this.host.querySelector<HTMLElement>('.tabulator-header .tabulator-frozen-left.edge-last') ?? null;
      const edge = frozen ? frozen.getBoundingClientRect().right : holder.getBoundingClientRect().left;
      const at = cell.getBoundingClientRect();
      const right = holder.getBoundingClientRect().left + holder.clientWidth;
      if (at.left < edge) { holder.scrollLeft -= edge - at.left; } else if (at.right > right) { holder.scrollLeft += at.right - right; }
    }
    return cell;
  }

  paintSoon(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.paint());
  }

  /** Marks the rectangle on the rows in sight. */
  paint(): void {
    for (const cell of this.painted) {
      cell.classList.remove('on', 'rng');
      cell.removeAttribute('aria-selected');
      cell.tabIndex = -1;
    }
    this.painted.clear();
    const { selection } = this;
    for (const row of this.table.getRows('visible')) {
      const item = row.getData() as Item;
      if (item.index < selection.top || item.index > selection.bottom) { continue; }
      for (let c = selection.left; c <= selection.right; c++) {
        const column = selection.columns[c];
        const cell = column ? row.getCell(column.id) : false;
        if (cell) { this.mark(cell.getElement(), item.index === selection.row && c === selection.column); }
      }
    }
  }

  private mark(cell: HTMLElement, active: boolean): void {
    cell.classList.add(active ? 'on' : 'rng');
    cell.setAttribute('aria-selected', 'true');
    if (active) { cell.tabIndex = 0; }
    this.painted.add(cell);
  }

  private label(row: RowComponent): void {
    const item = row.getData() as Item | undefined;
    const element = row.getElement();
    if (item?.key !== undefined) {
      element.dataset.key = item.key;
      element.setAttribute('aria-rowindex', String(item.index + 2));
    }
  }

  private definitions(): ColumnDefinition[] {
    const list: ColumnDefinition[] = [];
    let columns: ColumnDefinition[] = [];
    let title: string | null = null;
    for (const column of this.model.view.columns) {
      const one = this.definition(column);
      if (column.group === null) {
        list.push(one);
      } else if (column.group === title) {
        columns.push(one);
      } else {
        columns = [one];
        list.push({ title: column.group, columns, cssClass: 'grp' });
      }
      title = column.group;
    }
    return list;
  }

  private definition(column: Column): ColumnDefinition {
    return {
      field: column.id, title: column.title, width: column.width, minWidth: 48, frozen: column.frozen, headerSort: false, visible: !column.hidden, resizable: 'header',
      cssClass: column.kind === 'value' && column.group !== null ? 'yr' : '',
      titleFormatter: () => make('div', { class: 'gh' }, make('span', { text: column.title }), make('span', { class: 'no', text: column.number })),
      formatter: (cell: CellComponent) => draw(cell.getElement(), this.model, cell.getData() as Item, column, this.selection.columns.indexOf(column), this.fold),
      ...(column.sum || column.total ? { bottomCalc: () => this.model.total(column), bottomCalcFormatter: (cell: CellComponent) => count(cell.getValue() as number) } : {}),
      ...(column.tree && this.model.view.totalLevel ? { bottomCalc: () => this.model.view.totalLabel, bottomCalcFormatter: (cell: CellComponent) => cell.getValue() } : {}),
    };
  }

  /** Names that a screen reader needs and Tabulator does not give. */
  private describe(): void {
    this.host.setAttribute('aria-label', this.model.view.label);
    this.host.setAttribute('aria-multiselectable', 'true');
    this.host.setAttribute('aria-colcount', String(this.model.view.columns.length));
    this.host.setAttribute('aria-rowcount', String(this.selection.items.length + 1));
    for (const group of this.host.querySelectorAll('[role="columngroup"]')) { group.setAttribute('role', 'presentation'); group.removeAttribute('aria-title'); group.removeAttribute('aria-sort'); }
    const years = this.model.view.columns;
    for (const head of this.host.querySelectorAll<HTMLElement>('[role="columnheader"]')) {
      const column = years.find(candidate => candidate.id === head.getAttribute('tabulator-field'));
      if (column) {
        head.setAttribute('aria-label', column.group === null ? column.title : `${column.title} ${column.group}`);
        head.removeAttribute('aria-sort');
        head.setAttribute('aria-colindex', String(years.indexOf(column) + 1));
      }
    }
    const frozen = [...this.host.querySelectorAll('.tabulator-header .tabulator-col.tabulator-frozen')];
    frozen[frozen.length - 1]?.classList.add('edge-last', 'tabulator-frozen-left');
    this.holder.removeAttribute('tabindex');
  }
}
