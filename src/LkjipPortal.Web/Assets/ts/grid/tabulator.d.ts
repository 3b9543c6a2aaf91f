/** The part of Tabulator that the grid uses. */
declare module 'tabulator-tables' {
  export interface CellComponent { getElement(): HTMLElement; getData(): unknown; getValue(): unknown; getField(): string }
  export interface RowComponent { getElement(): HTMLElement; getData(): unknown; getCell(field: string): CellComponent | false }
  export interface ColumnDefinition { [option: string]: unknown }
  export class Tabulator {
    constructor(element: HTMLElement, options: Record<string, unknown>);
    static registerModule(modules: unknown[]): void;
    on(event: string, handler: (...args: never[]) => void): void;
    replaceData(rows: unknown[]): Promise<void>;
    getRow(key: string): RowComponent | false;
    getRows(which?: string): RowComponent[];
    scrollToRow(key: string, position: string, ifVisible: boolean): Promise<void>;
    showColumn(field: string): void;
    hideColumn(field: string): void;
    redraw(force?: boolean): void;
    recalc(): void;
  }
  export const ColumnCalcsModule: unknown, FormatModule: unknown, FrozenColumnsModule: unknown, ResizeColumnsModule: unknown, ResizeTableModule: unknown;
}
