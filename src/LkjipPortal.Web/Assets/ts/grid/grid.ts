import { make, useSprite } from './dom';
import { Drag } from './drag';
import { Editor } from './editor';
import type { Leave } from './editor';
import { onKey } from './keys';
import { Model } from './model';
import { onMouse } from './mouse';
import { Navigation } from './navigation';
import { Nomenclature } from './nomenclature';
import { nameOf } from './paste';
import { Pasting } from './pasting';
import { Popover } from './popover';
import { Queue } from './queue';
import { Saving } from './saving';
import { Selection } from './selection';
import { Sheet } from './sheet';
import { Status } from './status';
import { Structure } from './structure';
import { Toolbar } from './toolbar';
import type { Column, Item, Row, Spot, View } from './types';

type Active = Spot & { item: Item };

/** The grid of one page: brings its parts together and knows where the person is. */
export class Grid {
  readonly selection = new Selection();
  readonly status = new Status(this);
  readonly navigation = new Navigation(this);
  readonly model: Model;
  readonly queue: Queue;
  readonly saving: Saving;
  readonly pasting: Pasting;
  readonly structure: Structure;
  readonly toolbar: Toolbar;
  readonly editor: Editor;
  readonly nomenclature: Nomenclature;
  readonly popover: Popover;
  readonly sheet: Sheet;
  private frame = make('div', { class: 'grid-frame' });
  private table = make('div', { class: 'grid-table', attrs: { tabindex: '-1' } });
  private held = false;

  constructor(private host: HTMLElement, view: View, addresses: { rows: string; cells: string; structure: string }, token: string) {
    this.model = new Model(view);
    this.saving = new Saving(this, addresses.rows);
    this.structure = new Structure(this, host, addresses.structure, token);
    this.queue = new Queue(addresses.cells, () => token, `lkjip.${view.key}`, { answered: (answer, sent) => this.saving.answered(answer, sent), changed: () => this.status.tell() });
    this.selection.columns = view.columns.filter(column => !column.hidden);
    this.selection.items = this.model.items();
    this.selection.go(Math.max(0, this.selection.items.findIndex(item => item.row)), 0);
    this.toolbar = new Toolbar(this.model, {
      filter: () => void this.navigation.filter(), choose: (column, shown) => this.navigation.choose(column, shown), step: kind => void this.navigation.stepIssue(false, kind),
      act: action => void this.structure.act(action), actions: () => this.structure.actions(),
    });
    const below = make('div', { class: 'grid-below' });
    this.frame.append(this.table);
    host.append(this.toolbar.element, this.frame, make('div', { class: 'grid-line' }, this.toolbar.rows, this.status.foot), below, this.status.polite, this.status.urgent);
    (document.querySelector('[data-grid-status]') ?? this.toolbar.element).append(this.status.line);
    this.pasting = new Pasting(this, below);
    this.popover = new Popover(this.frame);
    this.editor = new Editor(this.frame);
    this.nomenclature = new Nomenclature(this, this.frame);
    this.sheet = new Sheet(this.table, this.model, this.selection, node => void this.navigation.fold(node), () => this.drawn());
    this.listen();
    void this.sheet.ready.then(() => { this.saving.restore(); this.status.counted(); host.dataset['ready'] = 'true'; if (location.hash === '#peringatan') { void this.navigation.toFirstWarning(); } });
  }

  get current(): Active | null {
    const item = this.selection.item;
    const column = this.selection.columns[this.selection.column];
    return item?.row && column ? { item, row: item.row, column } : null;
  }

  /** The person is in the table, in a cell or in what lies over it. */
  get holdsFocus(): boolean { return this.frame.contains(document.activeElement); }

  /** The selected cells. */
  inside(): Spot[] {
    const { selection } = this;
    const columns = selection.columns.slice(selection.left, selection.right + 1);
    return selection.items.slice(selection.top, selection.bottom + 1).flatMap(({ row }) => row ? columns.map(column => ({ row, column })) : []);
  }

  /** Goes to the active cell: in sight, focused, with its pop-over. */
  async focus(): Promise<void> {
    const { selection } = this;
    const item = selection.items[selection.toRow];
    const column = selection.columns[selection.toColumn];
    if (!item || !column) { return; }
    const reached = await this.sheet.reveal(item, column);
    this.sheet.paint();
    this.status.sum();
    this.popover.hide();
    if (!selection.single) { return; }
    (reached ?? this.table).focus({ preventScroll: true });
    if (reached && item.row && (item.row.first || !column.ofNode)) { this.explain(reached, item.row, column); }
  }

  /** Shows what is wrong with the cell, and the ways to mend it. */
  private explain(cell: HTMLElement, row: Row, column: Column): void {
    const mark = this.model.marks.get(this.model.id(row, column));
    if (mark?.state !== 'refused' && mark?.state !== 'conflict') { return; }
    const back = (): void => { this.saving.forget(row, column); void this.focus(); };
    this.popover.show(cell, mark, { use: text => { this.saving.write([{ row, column, text }]); void this.focus(); }, cancel: back, theirs: back });
    this.status.say(mark.state === 'refused' ? `Ditolak. ${mark.message ?? ''}` : `Diubah orang lain menjadi ${mark.theirs || 'kosong'}. Nilai Anda ${mark.text}.`, true);
  }

  edit(typed: string | null): void {
    const at = this.current;
    if (!at || this.pasting.panel.open || this.editor.open) { return; }
    if (!this.model.editable(at.row, at.column)) {
      this.status.say(this.model.view.locked ?? (at.column.ofNode && !at.row.first ? 'Sel ini milik baris pertama dari indikator yang sama.'
        : at.column.editable && !this.model.applies(at.row, at.column) ? `Sel ini tidak diisi pada baris ${at.row.levelName.toLowerCase()}.` : 'Kolom ini dihitung.'), true);
      return;
    }
    const anchor = (): HTMLElement | null => this.sheet.cell(at.item, at.column);
    if (!anchor()) { return; }
    this.popover.hide();
    this.editor.start(anchor, nameOf(this.model, at), typed ?? this.model.text(at.row, at.column), typed !== null, (text, leave) => this.leave(at, text, leave), {
      class: `k-${at.column.kind}`, assist: field => this.nomenclature.assist(at, field),
    });
  }

  private leave(at: Active, text: string | null, leave: Leave): void {
    this.saving.catchUp();
    if (text !== null && text.trim() !== this.model.text(at.row, at.column)) { this.saving.write([{ row: at.row, column: at.column, text: text.trim() }]); }
    if (leave === 'down' || leave === 'up') { this.selection.step(leave === 'down' ? 1 : -1, 0); }
    if (leave === 'right' || leave === 'left') { this.selection.next(leave === 'left'); }
    if (document.activeElement === document.body || this.host.contains(document.activeElement)) { void this.focus(); }
  }

  redraw(row: Row, column: Column): void {
    const item = this.selection.items.find(candidate => candidate.row === row);
    if (item) { this.sheet.redraw(item, column); }
  }

  /** The cell and the sum shown at its parent. */
  redrawAround(row: Row, column: Column): void {
    this.redraw(row, column);
    const parent = column.sum && row.parent !== null ? this.model.head(row.parent) : undefined;
    if (parent) { this.redraw(parent, column); }
  }

  private listen(): void {
    this.frame.addEventListener('keydown', event => onKey(this, event));
    document.addEventListener('focusin', event => { this.held = this.frame.contains(event.target as Node); });
    document.addEventListener('mousedown', event => { this.held &&= this.frame.contains(event.target as Node); });
    onMouse(this, this.table);
    new Drag(this, this.table, (row, target) => void this.structure.move(row, target));
  }

  /** The table takes rows out and puts them back while it draws, and the focus is lost with them: it goes back to the active cell. */
  private drawn(): void {
    this.editor.place();
    const { selection } = this;
    const item = selection.items[selection.toRow];
    const column = selection.columns[selection.toColumn];
    if (!this.held || document.activeElement !== document.body || !item || !column) { return; }
    const cell = this.sheet.cell(item, column);
    (cell?.isConnected ? cell : this.table).focus({ preventScroll: true });
  }
}

async function start(host: HTMLElement): Promise<void> {
  const { rows, cells, structure, sprite } = host.dataset as Record<string, string>;
  const token = document.querySelector<HTMLInputElement>('input[name="__RequestVerificationToken"]')?.value ?? '';
  const response = await fetch(rows!, { credentials: 'same-origin' }).catch(() => null);
  if (!response?.ok) { showPlain(); return; }
  const view = await response.json() as View;
  if (sprite) { useSprite(sprite.split('#')[0]!); }
  for (const plain of document.querySelectorAll('[data-grid-plain]')) { plain.remove(); }
  host.hidden = false;
  new Grid(host, view, { rows: rows!, cells: cells!, structure: structure! }, token);
}

/** The page's own table, which a browser with scripts keeps as text. */
function showPlain(): void {
  for (const plain of document.querySelectorAll('[data-grid-plain]')) { plain.replaceWith(document.createRange().createContextualFragment(plain.textContent ?? '')); }
}

for (const host of document.querySelectorAll<HTMLElement>('[data-grid]')) { void start(host); }
