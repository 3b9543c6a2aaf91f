import { icon, make } from './dom';
import type { Grid } from './grid';
import type { Row } from './types';

const EDGE = 36;

/** Moves a row by its handle, by mouse or touch: drawn to the row that it is to stand under or behind. Nothing moves before the question is answered. */
export class Drag {
  private row: Row | null = null;
  private over: Row | null = null;
  private label = make('div', { class: 'drag-label', attrs: { 'aria-hidden': 'true' } });
  private timer = 0;

  constructor(private grid: Grid, private table: HTMLElement, private drop: (row: Row, target: Row) => void) {
    table.addEventListener('pointerdown', event => this.start(event));
    addEventListener('pointermove', event => { if (this.row) { this.move(event); } });
    addEventListener('pointerup', () => this.end(true));
    addEventListener('pointercancel', () => this.end(false));
    addEventListener('keydown', event => { if (this.row && event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); this.end(false); } }, true);
  }

  private start(event: PointerEvent): void {
    const handle = (event.target as HTMLElement).closest('.grip');
    const row = handle ? this.rowAt(handle) : undefined;
    if (!row || event.button !== 0) { return; }
    event.preventDefault();
    event.stopPropagation();
    this.row = row;
    this.label.replaceChildren(icon('corner-up-left'), row.cells['nama'] ?? row.levelName);
    document.body.append(this.label);
    this.move(event);
  }

  private move(event: PointerEvent): void {
    this.label.style.transform = `translate(${event.clientX + 14}px, ${event.clientY + 10}px)`;
    const target = this.rowAt(document.elementFromPoint(event.clientX, event.clientY));
    this.show(target && this.fits(target) ? target : null);
    this.scroll(event.clientY);
  }

  private end(take: boolean): void {
    const { row, over } = this;
    if (!row) { return; }
    clearInterval(this.timer);
    this.show(null);
    this.label.remove();
    this.row = null;
    if (take && over) { this.drop(row, over); }
  }

  private show(target: Row | null): void {
    this.over = target;
    this.label.classList.toggle('no', target === null);
    for (const line of this.table.querySelectorAll('.tabulator-row.drop')) { line.classList.remove('drop'); }
    if (target) { this.table.querySelector(`.tabulator-row[data-key="${target.first ? target.node : target.item}"]`)?.classList.add('drop'); }
  }

  /** Behind a row of the same level, or under one of the level above; never into itself, never into another block. */
  private fits(target: Row): boolean {
    const row = this.row!;
    const { model } = this.grid;
    if (target.node === row.node || target.block !== row.block) { return false; }
    for (let at = target.parent; at !== null; at = model.head(at)?.parent ?? null) { if (at === row.node) { return false; } }
    return target.level === row.level || (row.parent !== null && target.level === model.head(row.parent)?.level);
  }

  /** Near an edge the table scrolls on. */
  private scroll(y: number): void {
    clearInterval(this.timer);
    const { holder } = this.grid.sheet;
    const at = holder.getBoundingClientRect();
    const step = y < at.top + EDGE ? -12 : y > at.bottom - EDGE ? 12 : 0;
    if (step !== 0) { this.timer = window.setInterval(() => { holder.scrollTop += step; }, 16); }
  }

  private rowAt(element: Element | null): Row | undefined {
    const key = element?.closest<HTMLElement>('.tabulator-row')?.dataset['key'];
    return key === undefined ? undefined : this.grid.selection.items.find(item => item.key === key)?.row;
  }
}
