import type { Grid } from './grid';

/** Chooses cells by mouse: a click, Shift with a click, a drag over cells. */
export function onMouse(grid: Grid, table: HTMLElement): void {
  let dragging = false;
  table.addEventListener('mousedown', event => {
    const at = place(grid, event.target as HTMLElement);
    if (!at || event.button !== 0 || (event.target as HTMLElement).closest('button')) { return; }
    event.preventDefault();
    dragging = true;
    grid.selection.go(at.row, at.column, event.shiftKey);
    void grid.focus();
  });
  table.addEventListener('mouseover', event => {
    const at = dragging && event.buttons === 1 ? place(grid, event.target as HTMLElement) : null;
    if (at) { grid.selection.go(at.row, at.column, true); grid.sheet.paintSoon(); grid.status.sum(); }
  });
  addEventListener('mouseup', () => { dragging = false; });
  table.addEventListener('dblclick', () => grid.edit(null));
}

function place(grid: Grid, target: HTMLElement): { row: number; column: number } | null {
  const cell = target.closest<HTMLElement>('.tabulator-cell');
  const key = cell?.closest<HTMLElement>('.tabulator-row')?.dataset['key'];
  const row = grid.selection.items.findIndex(item => item.key === key && item.row);
  const column = grid.selection.columns.findIndex(candidate => candidate.id === cell?.getAttribute('tabulator-field'));
  return row >= 0 && column >= 0 ? { row, column } : null;
}
