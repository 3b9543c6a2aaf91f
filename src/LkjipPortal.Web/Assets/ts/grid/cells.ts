import { amount, count, icon, make } from './dom';
import type { Model } from './model';
import type { Column, Item, Mark } from './types';

const SIGNS: Partial<Record<Mark['state'], [sign: string, tone: string, words: string]>> = {
  saving: ['loader-2', 'tx-acc busy', 'Menyimpan'],
  saved: ['check', 'tx-good', 'Tersimpan'],
  refused: ['alert-circle', 'tx-bad', 'Ditolak'],
  'preview-refused': ['alert-circle', 'tx-bad', 'Ditolak'],
  conflict: ['users', 'tx-warn', 'Diubah orang lain'],
};

/** Fills a cell; the same for the first drawing and for every later one. Returns what stands in it. */
export function draw(element: HTMLElement, model: Model, item: Item, column: Column, position: number, fold: (node: string) => void): HTMLElement {
  const box = make('div', { class: 'gv' });
  fill(element, box, model, item, column, position, fold);
  element.replaceChildren(box);
  return box;
}

function fill(element: HTMLElement, box: HTMLElement, model: Model, item: Item, column: Column, position: number, fold: (node: string) => void): void {
  element.setAttribute('aria-colindex', String(position + 1));
  element.tabIndex = -1;
  if (item.block) {
    element.className = base(element, 'gc blok');
    box.append(...blockParts(item, column, position));
    return;
  }

  const row = item.row!;
  const mark = row.first || !column.ofNode ? model.marks.get(model.id(row, column)) : undefined;
  const locked = model.view.locked !== null;
  element.setAttribute('role', column.frozen && row.first ? 'rowheader' : 'gridcell');
  element.setAttribute('aria-readonly', String(!model.editable(row, column)));
  element.className = base(element, [
    'gc', `k-${column.kind}`, row.level, row.first ? '' : 'more', column.tree ? 'tree' : '', column.id === 'kode' ? 'cd' : '', mark ? `m-${mark.state}` : '',
    locked ? 'locked' : '', model.applies(row, column) ? '' : 'na', model.warningsOf(row, column).length > 0 && !mark ? 'warned' : '',
  ].filter(Boolean).join(' '));
  const parts: (Node | string)[] = [];
  if (column.tree && row.first && model.tree) { parts.push(indent(model, item, fold)); }
  const sign = mark && SIGNS[mark.state];
  if (sign) {
    parts.push(make('span', { class: `fl ${sign[1]}` }, icon(sign[0]), make('span', { class: 'sr', text: sign[2] })));
  }
  if (mark && (mark.state === 'preview' || mark.state === 'preview-refused')) { parts.push(make('del', { text: model.stored(row, column) || '–' })); }
  const text = column.ofNode && !row.first ? '' : model.text(row, column);
  const shown = text === '' && column.id === 'kode' && row.first ? row.levelName : text;
  parts.push(make('span', { class: text === shown ? 'tx' : 'tx q', text: shown, title: column.kind === 'text' ? text : '' }));
  if (column.id === 'kode' && row.first && model.movable(row)) { parts.push(make('span', { class: 'grip', title: 'Seret untuk memindahkan baris', attrs: { 'aria-hidden': 'true' } }, icon('grip-vertical'))); }
  if (column.id === 'kode' && row.note) { parts.push(make('span', { class: 'was', text: row.note })); }
  if (column.sum && row.first && !mark?.state.startsWith('preview')) { parts.push(...sumParts(model, item, column)); }
  if (!mark) { element.title = model.warningsOf(row, column).join(' '); }
  box.append(...parts);
}

/** Tabulator's own classes stay. */
function base(element: HTMLElement, own: string): string {
  return [...element.classList].filter(name => name.startsWith('tabulator')).join(' ') + ' ' + own;
}

function blockParts(item: Item, column: Column, position: number): Node[] {
  const block = item.block!;
  if (column.tree) { return [make('b', { text: block.id, title: block.title }), make('span', { class: 'note-line', text: ` ${block.title}${block.note ? `; ${block.note}` : ''}` })]; }
  return position === 0 ? [icon('sitemap')] : [];
}

function indent(model: Model, item: Item, fold: (node: string) => void): HTMLElement {
  const row = item.row!;
  const space = make('span', { class: `in${Math.max(0, Math.min(3, item.depth - model.view.flatLevels))}` });
  if (item.folds) {
    const closed = model.folded.has(row.node);
    space.append(make('button', {
      class: 'fold', attrs: { type: 'button', tabindex: '-1', 'aria-expanded': String(!closed), 'aria-label': closed ? 'Buka' : 'Tutup' },
      on: { click: event => { event.stopPropagation(); fold(row.node); } },
    }, icon(closed ? 'chevron-right' : 'chevron-down')));
  }
  return space;
}

function sumParts(model: Model, item: Item, column: Column): Node[] {
  const row = item.row!;
  const own = amount(model.stored(row, column));
  const sum = own === null ? null : model.sum(row, column);
  if (sum === null || own === null) { return []; }
  return sum === own
    ? [make('span', { class: 'sum' }, icon('equal'), 'jumlah sama')]
    : [make('span', { class: 'sum x', title: `Jumlah di bawahnya ${count(sum)}, selisih ${count(sum - own)}` }, icon('equal-not'), count(sum))];
}
