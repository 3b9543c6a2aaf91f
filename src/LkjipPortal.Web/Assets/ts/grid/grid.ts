import { read as readClipboard, write as writeClipboard } from './clipboard';
import type { Block } from './clipboard';
import { ask as askToDelete } from './confirm';
import { amount, count, icon, make, useSprite } from './dom';
import { Editor } from './editor';
import type { Leave } from './editor';
import { History } from './history';
import type { Step } from './history';
import { onKey } from './keys';
import { Model } from './model';
import { Panel } from './panel';
import type { Line } from './panel';
import { mend, nameOf, preview } from './paste';
import { Popover } from './popover';
import { Queue } from './queue';
import { Selection } from './selection';
import { Sheet } from './sheet';
import { Toolbar } from './toolbar';
import type { Issue } from './toolbar';
import type { Action, Answer, Change, Column, Item, Row, View } from './types';

const SAVED_SHOWN = 2000;

/** The grid of one page: brings model, table, keyboard, clipboard and saving together. */
export class Grid {
  readonly selection = new Selection();
  readonly editor: Editor;
  readonly model: Model;
  readonly queue: Queue;
  readonly panel: Panel;
  readonly popover: Popover;
  private sheet: Sheet;
  private toolbar: Toolbar;
  private history = new History();
  private frame = make('div', { class: 'grid-frame' });
  private table = make('div', { class: 'grid-table', attrs: { tabindex: '-1' } });
  private foot = make('div', { class: 'grid-foot', attrs: { 'aria-hidden': 'true' } });
  private status = make('span', { class: 'grid-status s m' });
  private polite = make('div', { class: 'sr', attrs: { 'aria-live': 'polite' } });
  private urgent = make('div', { class: 'sr', attrs: { 'aria-live': 'assertive' } });
  private lines: Line[] = [];
  private moving: Row | null = null;

  constructor(private host: HTMLElement, view: View, private addresses: { rows: string; cells: string; structure: string }, private token: string) {
    this.model = new Model(view);
    this.queue = new Queue(addresses.cells, () => this.token, `lkjip.${view.key}`, { answered: (answer, sent) => this.answered(answer, sent), changed: () => this.tell() });
    this.selection.columns = view.columns.filter(column => !column.hidden);
    this.selection.items = this.model.items();
    this.selection.go(Math.max(0, this.selection.items.findIndex(item => item.row)), 0);
    this.toolbar = new Toolbar(this.model, {
      filter: () => void this.filter(), choose: (column, shown) => this.choose(column, shown), step: kind => void this.stepIssue(false, kind),
      act: action => void this.act(action), actions: () => this.actions(),
    });
    const below = make('div', { class: 'grid-below' });
    this.frame.append(this.table);
    host.append(this.toolbar.element, this.frame, this.foot, below, this.polite, this.urgent);
    (document.querySelector('[data-grid-status]') ?? this.toolbar.element).append(this.status);
    this.panel = new Panel(below, { apply: () => this.applyPaste(), cancel: () => this.cancelPaste(), mend: (line, text) => void this.mendLine(line, text), ignore: line => this.ignoreLine(line) });
    this.popover = new Popover(this.frame);
    this.editor = new Editor(this.frame);
    this.sheet = new Sheet(this.table, this.model, this.selection, node => void this.fold(node), () => this.drawn());
    this.listen();
    void this.sheet.ready.then(() => { this.restore(); this.tell(); this.counted(); host.dataset['ready'] = 'true'; });
  }

  get current(): { item: Item; row: Row; column: Column } | null {
    const item = this.selection.item;
    const column = this.selection.columns[this.selection.column];
    return item?.row && column ? { item, row: item.row, column } : null;
  }

  /** Goes to the active cell: in sight, focused, with its pop-over. */
  async focus(): Promise<void> {
    const { selection } = this;
    const item = selection.items[selection.toRow];
    const column = selection.columns[selection.toColumn];
    if (!item || !column) { return; }
    const reached = await this.sheet.reveal(item, column);
    this.sheet.paint();
    this.tellSum();
    this.popover.hide();
    if (!selection.single) { return; }
    (reached ?? this.table).focus({ preventScroll: true });
    const mark = item.row && (item.row.first || !column.ofNode) ? this.model.marks.get(this.model.id(item.row, column)) : undefined;
    if (reached && mark && (mark.state === 'refused' || mark.state === 'conflict')) {
      this.popover.show(reached, mark, {
        use: text => { this.write([{ row: item.row!, column, text }]); void this.focus(); },
        cancel: () => { this.forget(item.row!, column); void this.focus(); },
        theirs: () => { this.forget(item.row!, column); void this.focus(); },
      });
      this.say(mark.state === 'refused' ? `Ditolak. ${mark.message ?? ''}` : `Diubah orang lain menjadi ${mark.theirs ?? 'kosong'}. Nilai Anda ${mark.text}.`, true);
    }
  }

  edit(typed: string | null): void {
    const at = this.current;
    if (!at || this.panel.open || this.editor.open) { return; }
    if (!this.model.editable(at.row, at.column)) {
      this.say(this.model.view.locked ?? (at.column.ofNode && !at.row.first ? 'Sel ini milik baris pertama dari indikator yang sama.' : 'Kolom ini dihitung.'), true);
      return;
    }
    const cell = this.sheet.cell(at.item, at.column);
    if (!cell) { return; }
    this.popover.hide();
    const anchor = (): HTMLElement | null => this.sheet.cell(at.item, at.column);
    this.editor.start(anchor, nameOf(this.model, at), typed ?? this.model.text(at.row, at.column), typed !== null, (text, leave) => this.leave(at, text, leave), `k-${at.column.kind}`);
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

  private held = false;

  private leave(at: { item: Item; row: Row; column: Column }, text: string | null, leave: Leave): void {
    if (this.stale) { void this.reload(); }
    if (text !== null && text.trim() !== this.model.text(at.row, at.column)) { this.write([{ row: at.row, column: at.column, text: text.trim() }]); }
    if (leave === 'down' || leave === 'up') { this.selection.step(leave === 'down' ? 1 : -1, 0); }
    if (leave === 'right' || leave === 'left') { this.selection.next(leave === 'left'); }
    if (document.activeElement === document.body || this.host.contains(document.activeElement)) { void this.focus(); }
  }

  /** Takes texts into cells and sends them. */
  write(cells: { row: Row; column: Column; text: string }[], record = true): void {
    const open = cells.filter(({ row, column, text }) => this.model.editable(row, column) && (text !== this.model.text(row, column) || this.model.marks.get(this.model.id(row, column))?.state === 'conflict'));
    if (record && open.length > 0) { this.history.add(open.map(({ row, column, text }) => ({ id: this.model.id(row, column), before: this.model.text(row, column), after: text }))); }
    const changes: Change[] = [];
    for (const { row, column, text } of open) {
      const id = this.model.id(row, column);
      if (text === this.model.stored(row, column) && !this.queue.has(id) && this.model.marks.get(id)?.state !== 'conflict') { this.forget(row, column); continue; }
      this.model.marks.set(id, { state: 'saving', text });
      changes.push({ rowId: this.model.rowId(row, column), column: column.id, text, before: this.model.stored(row, column) });
      this.redraw(row, column);
    }
    if (changes.length > 0) { this.queue.put(changes); }
    this.keepRefused();
    this.counted();
  }

  clear(): void { this.write(this.inside().map(({ row, column }) => ({ row, column, text: '' }))); }

  /** Ctrl+D: the top row of the rectangle, or the row above a single cell, into the rows below. */
  fillDown(): void {
    const { selection } = this;
    const from = selection.top === selection.bottom ? selection.top - 1 : selection.top;
    const source = selection.items[from]?.row;
    if (source) {
      this.write(this.inside().filter(({ row }) => row !== source).map(({ row, column }) => ({ row, column, text: this.model.text(source, column) })));
    }
  }

  takeBack(again: boolean): void {
    const steps: Step[] | undefined = again ? this.history.redo() : this.history.undo();
    const cells = (steps ?? []).flatMap(step => { const spot = this.model.find(step.id); return spot ? [{ ...spot, text: step.after }] : []; });
    const first = cells[0];
    this.write(cells, false);
    if (first) { void this.goTo(first.row, first.column); this.say(again ? 'Diulangi' : 'Dibatalkan'); }
  }

  async fold(node: string, closed = !this.model.folded.has(node)): Promise<void> {
    if (closed) { this.model.folded.add(node); } else { this.model.folded.delete(node); }
    await this.filter();
    await this.focus();
  }

  async goTo(row: Row, column: Column): Promise<void> {
    const wanted = (): number => this.selection.items.findIndex(item => item.row === row);
    if (wanted() < 0) {
      for (let at = row.parent; at !== null; at = this.model.view.rows.find(candidate => candidate.node === at)?.parent ?? null) { this.model.folded.delete(at); }
      await this.filter();
      if (wanted() < 0) { this.toolbar.clear(); await this.filter(); }
    }
    if (!this.selection.columns.includes(column)) { column.hidden = false; this.choose(column, true); }
    this.selection.go(Math.max(0, wanted()), this.selection.columns.indexOf(column));
    await this.focus();
  }

  /** The next cell that needs a look, from the active one on. */
  async stepIssue(back: boolean, kind?: Issue): Promise<void> {
    const spots = this.issues().filter(issue => kind === undefined ? issue.kind === 'refused' || issue.kind === 'conflict' : issue.kind === kind);
    if (spots.length === 0) { return; }
    const place = (row: Row, column: Column): number => this.model.view.rows.indexOf(row) * 1000 + this.model.view.columns.indexOf(column);
    const at = this.current ? place(this.current.row, this.current.column) : -1;
    const next = back ? spots.filter(spot => place(spot.row, spot.column) < at).pop() ?? spots[spots.length - 1] : spots.find(spot => place(spot.row, spot.column) > at) ?? spots[0];
    if (next) { await this.goTo(next.row, next.column); }
  }

  say(text: string, urgent = false): void { (urgent ? this.urgent : this.polite).textContent = text; }

  private *cellsInside(): Iterable<{ row: Row; column: Column }> {
    const { selection } = this;
    for (let r = selection.top; r <= selection.bottom; r++) {
      const row = selection.items[r]?.row;
      for (let c = selection.left; row && c <= selection.right; c++) {
        const column = selection.columns[c];
        if (column) { yield { row, column }; }
      }
    }
  }

  private inside(): { row: Row; column: Column }[] { return [...this.cellsInside()]; }

  private listen(): void {
    this.frame.addEventListener('keydown', event => onKey(this, event));
    document.addEventListener('focusin', event => { this.held = this.frame.contains(event.target as Node); });
    document.addEventListener('mousedown', event => { this.held &&= this.frame.contains(event.target as Node); });
    let dragging = false;
    this.table.addEventListener('mousedown', event => {
      const at = this.place(event.target as HTMLElement);
      if (!at || event.button !== 0 || (event.target as HTMLElement).closest('button')) { return; }
      event.preventDefault();
      dragging = true;
      this.selection.go(at.row, at.column, event.shiftKey);
      void this.focus();
    });
    this.table.addEventListener('mouseover', event => {
      const at = dragging && event.buttons === 1 ? this.place(event.target as HTMLElement) : null;
      if (at) { this.selection.go(at.row, at.column, true); this.sheet.paintSoon(); this.tellSum(); }
    });
    addEventListener('mouseup', () => { dragging = false; });
    this.table.addEventListener('dblclick', () => this.edit(null));
    document.addEventListener('copy', event => this.copy(event, false));
    document.addEventListener('cut', event => this.copy(event, true));
    document.addEventListener('paste', event => void this.paste(event));
  }

  private place(target: HTMLElement): { row: number; column: number } | null {
    const cell = target.closest<HTMLElement>('.tabulator-cell');
    const key = cell?.closest<HTMLElement>('.tabulator-row')?.dataset['key'];
    const row = this.selection.items.findIndex(item => item.key === key && item.row);
    const column = this.selection.columns.findIndex(candidate => candidate.id === cell?.getAttribute('tabulator-field'));
    return row >= 0 && column >= 0 ? { row, column } : null;
  }

  private get active(): boolean { return this.frame.contains(document.activeElement) && !this.editor.open; }

  private copy(event: ClipboardEvent, cut: boolean): void {
    if (!this.active || !event.clipboardData) { return; }
    event.preventDefault();
    const { selection } = this;
    const rows = selection.items.slice(selection.top, selection.bottom + 1).flatMap(item => item.row ? [item.row] : []);
    const columns = selection.columns.slice(selection.left, selection.right + 1);
    writeClipboard(event.clipboardData, rows.map(row => columns.map(column => column.ofNode && !row.first ? '' : this.model.text(row, column))));
    if (cut) { this.clear(); }
    this.say(`${count(rows.length * columns.length)} sel ${cut ? 'dipotong' : 'disalin'}`);
  }

  private async paste(event: ClipboardEvent): Promise<void> {
    if (!this.active || this.panel.open || !event.clipboardData) { return; }
    event.preventDefault();
    const pasted = readClipboard(event.clipboardData);
    if (!pasted) { return; }
    if (this.model.view.locked !== null) { this.say(this.model.view.locked, true); return; }
    const one = pasted.cells.length === 1 && pasted.cells[0]?.length === 1 ? pasted.cells[0][0] ?? '' : null;
    if (one !== null) { this.write(this.inside().map(({ row, column }) => ({ row, column, text: one }))); return; }
    await this.preview(pasted.cells, pasted.merged);
  }

  async preview(cells: Block, merged: number): Promise<void> {
    try {
      const found = await preview(cells, merged, this.selection, this.model, this.queue);
      this.lines = found.lines;
      this.showLines(found.title, found.notes);
      this.say(`${found.title}. ${count(this.lines.filter(line => line.state === 'refused').length)} sel ditolak.`, true);
    } catch {
      this.say('Pratinjau tidak dapat dibuat: server tidak terjangkau. Salinan Anda masih ada; tempel lagi.', true);
      this.tell('Pratinjau tidak dapat dibuat: server tidak terjangkau.');
    }
  }

  private title = '';
  private notes: string[] = [];

  private showLines(title = this.title, notes = this.notes): void {
    [this.title, this.notes] = [title, notes];
    for (const line of this.lines) { this.markLine(line); }
    this.panel.show(title, notes, this.lines);
  }

  private markLine(line: Line): void {
    const spot = this.model.find(line.id);
    if (!spot || (spot.column.ofNode && !spot.row.first)) { return; }
    if (line.state === 'same') { this.model.marks.delete(line.id); } else {
      this.model.marks.set(line.id, { state: line.state === 'refused' ? 'preview-refused' : 'preview', text: line.text });
    }
    this.redraw(spot.row, spot.column);
  }

  private async mendLine(line: Line, text: string): Promise<void> {
    try { await mend(line, text, this.model, this.queue); } catch { this.say('Server tidak terjangkau; coba lagi.', true); }
    this.showLines();
  }

  private ignoreLine(line: Line): void {
    this.lines = this.lines.filter(other => other !== line);
    const spot = this.model.find(line.id);
    if (spot) { this.forget(spot.row, spot.column); }
    this.showLines();
  }

  /** What is good is saved; what is still refused stays in its cell with the reason. */
  private applyPaste(): void {
    const lines = this.endPaste();
    this.write(lines.filter(line => line.state === 'changed').flatMap(line => { const spot = this.model.find(line.id); return spot ? [{ ...spot, text: line.text }] : []; }));
    for (const line of lines.filter(candidate => candidate.state === 'refused')) {
      const spot = this.model.find(line.id);
      if (spot && this.model.editable(spot.row, spot.column)) {
        this.model.marks.set(line.id, { state: 'refused', text: line.text, message: line.message, readings: line.readings });
        this.redraw(spot.row, spot.column);
      }
    }
    this.keepRefused();
    this.counted();
    void this.focus();
  }

  private cancelPaste(): void { this.endPaste(); void this.focus(); }

  private endPaste(): Line[] {
    const lines = this.lines;
    this.lines = [];
    this.panel.close();
    for (const line of lines) {
      const spot = this.model.find(line.id);
      if (spot) { this.forget(spot.row, spot.column); }
    }
    return lines;
  }

  /** Back to the saved text. */
  private forget(row: Row, column: Column): void {
    this.model.marks.delete(this.model.id(row, column));
    this.redraw(row, column);
    this.keepRefused();
    this.counted();
  }

  private answered(answer: Answer, sent: Map<string, Change>): void {
    let refused = 0;
    const saved = answer.results.filter(result => result.state === 'saved');
    for (const result of answer.results) {
      const spot = this.model.find(`${result.rowId}|${result.column}`);
      if (!spot) { continue; }
      if (result.item) { this.model.rename(spot.row, result.item); }
      const id = this.model.id(spot.row, spot.column);
      const newer = this.queue.has(`${result.rowId}|${result.column}`);
      if (result.state === 'saved' || result.state === 'same') {
        this.model.store(spot.row, spot.column, result.text);
        if (!newer) { this.model.marks.set(id, { state: 'saved', text: result.text }); }
      } else if (!newer) {
        refused++;
        const change = sent.get(`${result.rowId}|${result.column}`);
        if (result.state === 'conflict') { this.model.store(spot.row, spot.column, result.text); }
        this.model.marks.set(id, {
          state: result.state, text: change?.text ?? '', base: change?.before ?? '', message: result.message ?? '', readings: result.readings ?? [], theirs: result.text, by: result.by, at: result.at,
        });
      }
      this.redrawAround(spot.row, spot.column);
    }
    const fresh = saved.map(result => `${result.rowId}|${result.column}`);
    setTimeout(() => this.fade(fresh), SAVED_SHOWN);
    this.model.warn(answer.warnings);
    if (answer.locked !== null) { this.model.view.locked = answer.locked; }
    this.after(answer, saved.length, refused);
  }

  private after(answer: Answer, saved: number, refused: number): void {
    const expected = this.model.view.revisi + (saved > 0 ? 1 : 0);
    this.model.view.revisi = answer.revisi;
    this.keepRefused();
    this.counted();
    this.sheet.totals();
    this.say(refused > 0 ? `${count(refused)} sel tidak disimpan` : `Tersimpan ${answer.savedAt ?? ''}`, refused > 0);
    const computed = saved > 0 && this.model.view.columns.some(column => column.computed);
    if (answer.revisi !== expected || computed || answer.results.some(result => result.item)) { void this.reload(); }
    if (refused > 0 && this.selection.single && !this.editor.open && this.frame.contains(document.activeElement)) { void this.focus(); }
  }

  private fade(ids: string[]): void {
    for (const id of ids) {
      const spot = this.model.find(id);
      const key = spot ? this.model.id(spot.row, spot.column) : id;
      if (spot && this.model.marks.get(key)?.state === 'saved') {
        this.model.marks.delete(key);
        this.redraw(spot.row, spot.column);
      }
    }
  }

  /** What waited when the page was left goes out again; it is held against what is saved now. */
  private restore(): void {
    const changes = this.queue.waiting().filter(change => {
      const spot = this.model.find(`${change.rowId}|${change.column}`);
      return spot !== null && this.model.stored(spot.row, spot.column) !== change.text;
    });
    for (const change of changes) {
      const spot = this.model.find(`${change.rowId}|${change.column}`)!;
      const locked = this.model.view.locked;
      this.model.marks.set(this.model.id(spot.row, spot.column), locked === null ? { state: 'saving', text: change.text } : { state: 'refused', text: change.text, message: locked });
      this.redraw(spot.row, spot.column);
    }
    if (this.model.view.locked === null && changes.length > 0) { this.queue.put(changes); }
  }

  private keepRefused(): void {
    const refused: Change[] = [];
    for (const [id, mark] of this.model.marks) {
      const spot = mark.state === 'refused' || mark.state === 'conflict' ? this.model.find(id) : null;
      if (spot) { refused.push({ rowId: this.model.rowId(spot.row, spot.column), column: spot.column.id, text: mark.text, before: mark.base ?? this.model.stored(spot.row, spot.column) }); }
    }
    this.queue.keep(refused);
  }

  /** The document changed while a cell was being edited. */
  private stale = false;

  async reload(): Promise<void> {
    const response = await fetch(this.addresses.rows, { credentials: 'same-origin', redirect: 'manual' }).catch(() => null);
    if (!response?.ok) { return; }
    const view = await response.json() as View;
    this.stale = this.editor.open;
    if (this.stale) { return; }
    this.model.read({ ...view, columns: this.model.view.columns });
    await this.filter();
  }

  private async filter(): Promise<void> {
    const items = this.model.items();
    this.selection.follow(items);
    await this.sheet.show(items);
    this.counted();
    this.tellSum();
  }

  private choose(column: Column, shown: boolean): void {
    this.sheet.choose(column, shown);
    this.selection.columns = this.model.view.columns.filter(candidate => !candidate.hidden);
    this.selection.go(this.selection.row, this.selection.column);
    this.sheet.paintSoon();
  }

  private redraw(row: Row, column: Column): void {
    const item = this.selection.items.find(candidate => candidate.row === row);
    if (item) { this.sheet.redraw(item, column); }
  }

  /** The cell and the sum shown at its parent. */
  private redrawAround(row: Row, column: Column): void {
    this.redraw(row, column);
    const parent = column.sum && row.parent !== null ? this.model.view.rows.find(candidate => candidate.node === row.parent && candidate.first) : undefined;
    if (parent) { this.redraw(parent, column); }
  }

  private issues(): { kind: Issue; row: Row; column: Column }[] {
    const found: { kind: Issue; row: Row; column: Column }[] = [];
    for (const row of this.model.view.rows) {
      for (const column of this.model.view.columns) {
        if (column.ofNode && !row.first) { continue; }
        const state = this.model.marks.get(this.model.id(row, column))?.state;
        if (state === 'refused' || state === 'conflict') { found.push({ kind: state, row, column }); }
        if (this.model.differs(row, column)) { found.push({ kind: 'sum', row, column }); } else if (this.model.warningsOf(row, column).length > 0) { found.push({ kind: 'warning', row, column }); }
      }
    }
    return found;
  }

  private counted(): void {
    const counts: Record<Issue, number> = { refused: 0, conflict: 0, sum: 0, warning: 0 };
    for (const issue of this.issues()) { counts[issue.kind]++; }
    this.toolbar.count(counts, this.selection.items.filter(item => item.row).length);
    this.refused = counts.refused + counts.conflict;
    this.tellSum();
    this.tell();
  }

  private refused = 0;

  private tell(words?: string): void {
    const { queue } = this;
    const left = `${count(queue.size)} perubahan menunggu`;
    const [sign, text] = words ? ['alert-triangle', words]
      : this.moving ? ['corner-up-left', `Memindahkan “${this.moving.cells['nama'] ?? ''}”: pilih baris tujuan, lalu Baris, Pindahkan ke sini.`]
      : this.model.view.locked !== null ? ['lock', this.model.view.locked]
      : queue.trouble === 'Luring' ? ['cloud-off', `Luring. ${left} dan dikirim saat tersambung.`]
      : queue.trouble !== null ? ['alert-triangle', `${queue.trouble}. ${left}.`]
      : queue.size > 0 ? ['loader-2', `Menyimpan ${count(queue.size)} sel`]
      : this.refused > 0 ? ['alert-circle', `Tersimpan${queue.savedAt ? ` ${queue.savedAt}` : ''}, kecuali ${count(this.refused)} sel`]
      : queue.savedAt ? ['check', `Tersimpan ${queue.savedAt}`] : [null, ''];
    this.status.replaceChildren(...(sign ? [icon(sign), text] : [text]));
  }

  private tellSum(): void {
    const values = this.selection.single ? [] : this.inside().filter(({ row, column }) => column.kind === 'amount' && (row.first || !column.ofNode))
      .map(({ row, column }) => amount(this.model.text(row, column))).filter((value): value is number => value !== null);
    const cells = this.inside().length;
    this.foot.textContent = cells > 1 ? values.length > 0 ? `Jumlah ${count(values.length)} sel: ${count(values.reduce((sum, value) => sum + value, 0))}` : `${count(cells)} sel dipilih` : '';
  }

  private actions(): { action: Action; label: string }[] {
    const row = this.current?.row;
    if (!row) { return []; }
    return this.model.view.actions.filter(action => action.levels.includes(row.level) && (action.id !== 'hapus-indikator' || row.item !== row.node)).flatMap(action => action.id !== 'pindah'
      ? [{ action, label: action.label }]
      : this.moving === null ? [{ action: { ...action, id: 'potong' }, label: 'Pindahkan…' }]
      : [{ action, label: 'Pindahkan ke sini' }, { action: { ...action, id: 'pindah-kode' }, label: 'Pindahkan ke sini dengan kode baru' }, { action: { ...action, id: 'urung' }, label: 'Batal memindahkan' }]);
  }

  private async act(action: Action): Promise<void> {
    const row = this.current?.row;
    if (!row) { return; }
    if (action.id === 'potong' || action.id === 'urung') { this.moving = action.id === 'potong' ? row : null; this.tell(); await this.focus(); return; }
    if (action.confirm && !await askToDelete(this.host, action, row, this.model)) { await this.focus(); return; }
    const moving = action.id.startsWith('pindah') ? this.moving : null;
    const body = { action: moving ? 'pindah' : action.id, node: (moving ?? row).node, item: (moving ?? row).item, target: moving ? row.node : null, renumber: action.id === 'pindah-kode' };
    const response = await fetch(this.addresses.structure, {
      method: 'POST', redirect: 'manual', credentials: 'same-origin', headers: { 'Content-Type': 'application/json', RequestVerificationToken: this.token }, body: JSON.stringify(body),
    }).catch(() => null);
    const answer = response?.ok ? await response.json() as { focus: string | null; error: string | null } : { focus: null, error: 'Server tidak terjangkau; belum ada yang diubah.' };
    if (answer.error !== null) { this.say(answer.error, true); this.tell(answer.error); return; }
    this.moving = null;
    await this.reload();
    const target = this.model.view.rows.find(candidate => candidate.item === answer.focus || (candidate.first && candidate.node === answer.focus));
    const column = this.model.view.columns.find(candidate => candidate.id === (target?.item === answer.focus && !target.first ? 'indikator' : 'nama')) ?? this.model.view.columns[0];
    if (target && column) { await this.goTo(target, column); }
    this.say('Selesai');
  }
}

async function start(host: HTMLElement): Promise<void> {
  const { rows, cells, structure, sprite } = host.dataset as Record<string, string>;
  const token = document.querySelector<HTMLInputElement>('input[name="__RequestVerificationToken"]')?.value ?? '';
  const response = await fetch(rows!, { credentials: 'same-origin' });
  if (!response.ok) { return; }
  const view = await response.json() as View;
  if (sprite) { useSprite(sprite.split('#')[0]!); }
  for (const plain of document.querySelectorAll('[data-grid-plain]')) { plain.remove(); }
  host.hidden = false;
  new Grid(host, view, { rows: rows!, cells: cells!, structure: structure! }, token);
}

for (const host of document.querySelectorAll<HTMLElement>('[data-grid]')) { void start(host); }
