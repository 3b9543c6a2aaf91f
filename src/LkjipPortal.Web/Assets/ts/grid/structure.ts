import { ask as askToDelete, askToMove } from './confirm';
import type { Grid } from './grid';
import type { Action, Row } from './types';

/** What is done with rows: added, moved, duplicated, deleted. */
export class Structure {
  /** The row that was cut and waits for its new place. */
  moving: Row | null = null;

  constructor(private grid: Grid, private host: HTMLElement, private address: string, private token: string) {}

  /** What can be done with the active row. */
  actions(): { action: Action; label: string }[] {
    const row = this.grid.current?.row;
    if (!row) { return []; }
    const open = (action: Action): boolean => action.levels.includes(row.level) || (action.id === 'pindah' && this.moving !== null && action.targets.includes(row.level));
    return this.grid.model.view.actions.filter(action => open(action) && (action.id !== 'hapus-indikator' || row.item !== row.node)).flatMap(action => action.id !== 'pindah'
      ? [{ action, label: action.label }]
      : this.moving === null ? [{ action: { ...action, id: 'potong' }, label: 'Pindahkan…' }]
      : [{ action, label: 'Pindahkan ke sini' }, ...(action.renumbers ? [{ action: { ...action, id: 'pindah-kode' }, label: 'Pindahkan ke sini dengan kode baru' }] : []), { action: { ...action, id: 'urung' }, label: 'Batal memindahkan' }]);
  }

  async act(action: Action): Promise<void> {
    const { grid } = this;
    const row = grid.current?.row;
    if (!row) { return; }
    if (action.id === 'potong' || action.id === 'urung') { this.moving = action.id === 'potong' ? row : null; grid.status.tell(); await grid.focus(); return; }
    if (action.confirm && !await askToDelete(this.host, action, row, grid.model)) { await grid.focus(); return; }
    const moving = action.id.startsWith('pindah') ? this.moving : null;
    await this.send({ action: moving ? 'pindah' : action.id, node: (moving ?? row).node, item: (moving ?? row).item, target: moving ? row.node : null, renumber: action.id === 'pindah-kode' });
  }

  /** A row was drawn to another. */
  async move(row: Row, target: Row): Promise<void> {
    const answer = await askToMove(this.host, row, target, this.grid.model);
    if (answer === null) { await this.grid.focus(); return; }
    await this.send({ action: 'pindah', node: row.node, item: row.item, target: target.node, renumber: answer === 'pindah-kode' });
  }

  private async send(command: { action: string; node: string; item: string; target: string | null; renumber: boolean }): Promise<void> {
    const { grid } = this;
    const response = await fetch(this.address, {
      method: 'POST', redirect: 'manual', credentials: 'same-origin', headers: { 'Content-Type': 'application/json', RequestVerificationToken: this.token }, body: JSON.stringify(command),
    }).catch(() => null);
    const answer = response?.ok ? await response.json() as { focus: string | null; error: string | null } : { focus: null, error: 'Server tidak terjangkau; belum ada yang diubah.' };
    if (answer.error !== null) { grid.status.say(answer.error, true); grid.status.tell(answer.error); return; }
    this.moving = null;
    await grid.saving.reload();
    await this.show(answer.focus);
    grid.status.say('Selesai');
  }

  private async show(focus: string | null): Promise<void> {
    const { rows, columns } = this.grid.model.view;
    const target = rows.find(candidate => candidate.item === focus || (candidate.first && candidate.node === focus));
    const column = columns.find(candidate => candidate.id === (target?.item === focus && !target?.first ? 'indikator' : 'nama')) ?? columns[0];
    if (target && column) { await this.grid.navigation.goTo(target, column); }
  }
}
