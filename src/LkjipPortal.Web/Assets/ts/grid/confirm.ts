import { button, count, make } from './dom';
import type { Model } from './model';
import type { Action, Row } from './types';

/** Asks once before rows go, naming all that goes with them. */
export function ask(host: HTMLElement, action: Action, row: Row, model: Model): Promise<boolean> {
  const name = model.view.rows.find(candidate => candidate.node === row.node && candidate.first)?.cells['nama'] ?? '';
  const what = action.id === 'hapus-indikator' ? `indikator “${row.cells['indikator'] ?? ''}” dengan targetnya` : all(row, name, model);
  return new Promise(resolve => {
    const dialog = make('dialog', { class: 'ask', attrs: { 'aria-label': action.label } });
    const end = (answer: boolean): void => { dialog.close(); dialog.remove(); resolve(answer); };
    dialog.addEventListener('cancel', () => end(false));
    dialog.append(make('p', { text: `Hapus ${what}?` }),
      make('div', { class: 'form-foot' }, button('Batal', 'btn', () => end(false)), button(action.label, 'btn btn-danger-line', () => end(true))));
    host.append(dialog);
    dialog.showModal();
  });
}

function all(row: Row, name: string, model: Model): string {
  const { nodes, items } = model.below(row.node);
  const parts = [nodes > 0 ? `${count(nodes)} baris di bawahnya` : '', items > 0 ? `${count(items)} indikator` : ''].filter(Boolean);
  return `${row.levelName.toLowerCase()} “${name}”${parts.length > 0 ? ` dengan ${parts.join(' dan ')}` : ''}`;
}
