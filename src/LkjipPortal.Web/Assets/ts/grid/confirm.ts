import { button, count, make } from './dom';
import type { Model } from './model';
import type { Action, Row } from './types';

/** Asks once before rows go, naming all that goes with them. */
export async function ask(host: HTMLElement, action: Action, row: Row, model: Model): Promise<boolean> {
  const what = action.id === 'hapus-indikator' ? `indikator “${row.cells['indikator'] ?? ''}” dengan targetnya` : all(row, nameOf(row, model), model);
  return await choose(host, action.label, `Hapus ${what}?`, [['ya', action.label, 'btn btn-danger-line']]) !== null;
}

/** Asks where a drawn row goes; null: nowhere. */
export async function askToMove(host: HTMLElement, row: Row, target: Row, model: Model): Promise<'pindah' | 'pindah-kode' | null> {
  const where = target.level === row.level ? 'ke belakang' : 'ke bawah';
  const text = `Pindahkan ${row.levelName.toLowerCase()} “${nameOf(row, model)}” ${where} ${target.levelName.toLowerCase()} “${nameOf(target, model)}”?`;
  const renumbers = model.view.actions.some(action => action.id === 'pindah' && action.renumbers);
  return await choose(host, 'Pindahkan baris', text, [...(renumbers ? [['pindah-kode', 'Pindahkan dengan kode baru', 'btn'] as [string, string, string]] : []), ['pindah', 'Pindahkan', 'btn btn-primary']]) as 'pindah' | 'pindah-kode' | null;
}

function choose(host: HTMLElement, label: string, text: string, answers: [id: string, label: string, style: string][]): Promise<string | null> {
  return new Promise(resolve => {
    const dialog = make('dialog', { class: 'ask', attrs: { 'aria-label': label } });
    const end = (answer: string | null): void => { dialog.close(); dialog.remove(); resolve(answer); };
    dialog.addEventListener('cancel', () => end(null));
    dialog.append(make('p', { text }),
      make('div', { class: 'form-foot' }, button('Batal', 'btn', () => end(null)), ...answers.map(([id, words, style]) => button(words, style, () => end(id)))));
    host.append(dialog);
    dialog.showModal();
  });
}

const nameOf = (row: Row, model: Model): string => model.head(row.node)?.cells['nama'] ?? '';

function all(row: Row, name: string, model: Model): string {
  const { nodes, items } = model.below(row.node);
  const parts = [nodes > 0 ? `${count(nodes)} baris di bawahnya` : '', items > 0 ? `${count(items)} indikator` : ''].filter(Boolean);
  return `${row.levelName.toLowerCase()} “${name}”${parts.length > 0 ? ` dengan ${parts.join(' dan ')}` : ''}`;
}
