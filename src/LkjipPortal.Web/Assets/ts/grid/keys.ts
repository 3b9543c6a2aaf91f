import type { Grid } from './grid';

const PAGE = 12;

/** The keyboard of a spreadsheet. */
export function onKey(grid: Grid, event: KeyboardEvent): void {
  if (grid.editor.open || event.isComposing) { return; }
  if (handled(grid, event)) { event.preventDefault(); event.stopPropagation(); }
}

function handled(grid: Grid, event: KeyboardEvent): boolean {
  const ctrl = event.ctrlKey || event.metaKey;
  if (event.altKey) { return withAlt(grid, event.key); }
  if (ctrl) { return withCtrl(grid, event) || moved(grid, event); }
  switch (event.key) {
    case 'Enter': case 'F2': grid.edit(null); return true;
    case 'Delete': case 'Backspace': grid.saving.clear(); return true;
    case 'F8': void grid.navigation.stepIssue(event.shiftKey); return true;
    case 'Escape': grid.selection.go(grid.selection.row, grid.selection.column); void grid.focus(); return true;
    default:
      if (event.key.length === 1) { grid.edit(event.key); return true; }
      return moved(grid, event);
  }
}

function withAlt(grid: Grid, key: string): boolean {
  const node = grid.current?.row.node;
  switch (key) {
    case 'ArrowLeft': if (node) { void grid.navigation.fold(node, true); } return true;
    case 'ArrowRight': if (node) { void grid.navigation.fold(node, false); } return true;
    case 'ArrowDown': return grid.popover.focus();
    default: return false;
  }
}

function withCtrl(grid: Grid, event: KeyboardEvent): boolean {
  switch (event.key.toLowerCase()) {
    case 'z': grid.saving.takeBack(event.shiftKey); return true;
    case 'y': grid.saving.takeBack(true); return true;
    case 'd': grid.saving.fillDown(); return true;
    case 's': grid.queue.soon(0); return true;
    case 'a':
      grid.selection.go(0, 0);
      grid.selection.go(grid.selection.items.length - 1, grid.selection.columns.length - 1, true);
      void grid.focus();
      return true;
    default: return false;
  }
}

function moved(grid: Grid, event: KeyboardEvent): boolean {
  const { selection } = grid;
  const far = event.ctrlKey || event.metaKey;
  const stretch = event.shiftKey;
  const last = selection.items.length;
  switch (event.key) {
    case 'ArrowDown': selection.step(far ? last : 1, 0, stretch); break;
    case 'ArrowUp': selection.step(far ? -last : -1, 0, stretch); break;
    case 'ArrowLeft': selection.step(0, far ? -99 : -1, stretch); break;
    case 'ArrowRight': selection.step(0, far ? 99 : 1, stretch); break;
    case 'PageDown': selection.step(PAGE, 0, stretch); break;
    case 'PageUp': selection.step(-PAGE, 0, stretch); break;
    case 'Home': selection.go(far ? 1 : stretch ? selection.toRow : selection.row, 0, stretch); break;
    case 'End': selection.go(far ? last - 1 : stretch ? selection.toRow : selection.row, selection.columns.length - 1, stretch); break;
    case 'Tab': selection.next(event.shiftKey); break;
    default: return false;
  }
  void grid.focus();
  return true;
}
