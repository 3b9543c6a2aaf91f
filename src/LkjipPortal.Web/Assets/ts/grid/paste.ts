import type { Block } from './clipboard';
import { count } from './dom';
import type { Line } from './panel';
import type { Model } from './model';
import type { Queue } from './queue';
import type { Selection } from './selection';
import type { Change, Result, Spot } from './types';

/** What a pasted block would do, cell by cell. */
export interface Preview { title: string; notes: string[]; lines: Line[] }

/** Lays a block from the upper left cell of the selection over the rows and columns in sight. */
export function layOut(cells: Block, selection: Selection, model: Model): { spots: { spot: Spot; text: string; from: string }[]; notes: string[] } {
  const rows = selection.items.slice(selection.top).filter(item => item.row);
  const spots: { spot: Spot; text: string; from: string }[] = [];
  let outside = 0;
  cells.forEach((line, r) => line.forEach((text, c) => {
    const row = rows[r]?.row;
    const column = selection.columns[selection.left + c];
    if (text === null) { return; }
    if (!row || !column) { outside += text === '' ? 0 : 1; return; }
    spots.push({ spot: { row, column }, text, from: `${letters(c)}${r + 1}` });
  }));
  const notes = outside > 0 ? [`${count(outside)} sel di luar tabel tidak ikut.`] : [];
  return { spots: spots.filter(({ spot }) => model.find(model.id(spot.row, spot.column)) !== null), notes };
}

export async function preview(cells: Block, merged: number, selection: Selection, model: Model, queue: Queue): Promise<Preview> {
  const { spots, notes } = layOut(cells, selection, model);
  const lines: Line[] = [];
  const asked: Change[] = [];
  const waiting = new Map<string, Line>();
  for (const { spot, text, from } of spots) {
    const { row, column } = spot;
    const before = model.stored(row, column);
    const line: Line = { id: model.id(row, column), cell: nameOf(model, spot), from, text, before, state: 'same', message: '', readings: [] };
    if (column.ofNode && !row.first) {
      if (text !== '' && text !== '-') { lines.push({ ...line, id: `${row.item}|${column.id}`, state: 'refused', message: 'Sel ini milik baris pertama dari indikator yang sama.' }); }
      continue;
    }
    lines.push(line);
    if (text === before) { continue; }
    if (!model.editable(row, column)) { Object.assign(line, { state: 'refused', message: model.view.locked ?? 'Kolom ini tidak dapat diisi.' }); continue; }
    asked.push({ rowId: model.rowId(row, column), column: column.id, text, before });
    waiting.set(`${model.rowId(row, column)}|${column.id}`, line);
  }
  for (let at = 0; at < asked.length; at += 2000) {
    const answer = await queue.ask(asked.slice(at, at + 2000));
    answer.results.forEach(result => settle(waiting.get(`${result.rowId}|${result.column}`), result, model));
  }
  const width = Math.max(...cells.map(line => line.length));
  return {
    title: `Tempel dari Excel: ${count(cells.length)} baris × ${count(width)} kolom`,
    notes: merged > 0 ? [...notes, `${count(merged)} sel gabungan dibaca dari sudut kiri atasnya.`] : notes, lines,
  };
}

/** Asks again for one cell whose text was mended. */
export async function mend(line: Line, text: string, model: Model, queue: Queue): Promise<void> {
  const spot = model.find(line.id);
  if (!spot) { return; }
  line.text = text;
  const answer = await queue.ask([{ rowId: model.rowId(spot.row, spot.column), column: spot.column.id, text, before: line.before }]);
  answer.results.forEach(result => settle(line, result, model));
}

function settle(line: Line | undefined, result: Result, model: Model): void {
  if (!line) { return; }
  if (result.state === 'conflict') {
    const spot = model.find(line.id);
    if (spot) { model.store(spot.row, spot.column, result.text); }
    Object.assign(line, { before: result.text, state: 'changed', message: 'Diubah orang lain sejak halaman ini dibuka.' });
    return;
  }
  Object.assign(line, {
    state: result.state === 'saved' ? 'changed' : result.state === 'same' ? 'same' : 'refused', text: result.text, message: result.message ?? '', readings: result.readings ?? [],
  });
}

/** "5.03.02.2.02.02 · K 2023" */
export function nameOf(model: Model, { row, column }: Spot): string {
  const head = model.view.rows.find(candidate => candidate.node === row.node && candidate.first) ?? row;
  return `${head.cells['kode'] ?? head.cells['nama'] ?? head.levelName} · ${column.title}${column.group === null ? '' : ` ${column.group}`}`;
}

function letters(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);
}
