/** What the server sends and takes; see Features/Shared/Grid. */

export interface Column {
  id: string; title: string; number: string; kind: 'text' | 'value' | 'amount'; width: number; group: string | null;
  frozen: boolean; ofNode: boolean; editable: boolean; tree: boolean; sum: boolean; hidden: boolean; computed: boolean; lookup: boolean;
  /** Levels of rows whose cell can be changed; null: all. */
  levels: string[] | null; total: boolean;
}

export interface Block { id: string; title: string; note: string | null; scheme: string | null }

export interface Row {
  node: string; item: string; parent: string | null; first: boolean; level: string; levelName: string; block: string | null; group: string | null; note: string | null;
  cells: Record<string, string>;
}

export interface Warning { row: string; column: string; message: string }

export interface Action { id: string; label: string; icon: string; levels: string[]; confirm: boolean; targets: string[]; renumbers: boolean }

/** Where entries of the official nomenclature are searched, and the name of each level there. */
export interface LookupAddress { address: string; levels: Record<string, string>; scheme: string | null }

export interface View {
  key: string; label: string; locked: string | null; revisi: number; totalLevel: string | null;
  columns: Column[]; blocks: Block[]; rows: Row[]; warnings: Warning[]; actions: Action[]; lookup: LookupAddress | null; flatLevels: number; totalLabel: string;
}

export interface Change { rowId: string; column: string; text: string; before: string }

export interface Result {
  rowId: string; column: string; state: 'saved' | 'same' | 'refused' | 'conflict'; text: string;
  message: string | null; readings: string[] | null; item: string | null; by: string | null; at: string | null;
}

export interface Answer { results: Result[]; revisi: number; warnings: Warning[]; locked: string | null; savedAt: string | null }

/** What a cell shows beside its saved text. */
export interface Mark {
  state: 'saving' | 'saved' | 'refused' | 'conflict' | 'preview' | 'preview-refused';
  text: string; message?: string; readings?: string[]; theirs?: string; by?: string | null; at?: string | null;
  /** Saved text that the person typed over. */
  base?: string;
}

/** A line of the table: a row, or the heading of a block. */
export interface Item { key: string; row?: Row; block?: Block; depth: number; folds: boolean; index: number }

export type Spot = { row: Row; column: Column };
