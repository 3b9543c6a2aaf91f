/** Blocks of cells from and to spreadsheets. A covered part of a merged cell is null: it pastes nothing. */

export type Block = (string | null)[][];

export interface Pasted { cells: Block; merged: number }

/** From text/html where there is a table in it, else from tab-separated text. */
export function read(data: DataTransfer): Pasted | null {
  const html = data.getData('text/html');
  const table = html === '' ? null : fromHtml(html);
  if (table) { return table; }
  const text = data.getData('text/plain');
  return text === '' ? null : { cells: fromText(text), merged: 0 };
}

export function fromHtml(html: string): Pasted | null {
  const clean = html.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/\sstyle=(?:"[^"]*"|'[^']*')/gi, '');
  const table = new DOMParser().parseFromString(clean, 'text/html').querySelector('table');
  if (table === null || table.rows.length === 0) { return null; }
  const cells: Block = [];
  let merged = 0;
  [...table.rows].forEach((line, r) => {
    const row = cells[r] ??= [];
    let c = 0;
    for (const cell of line.cells) {
      while (row[c] !== undefined) { c++; }
      merged += cell.rowSpan * cell.colSpan > 1 ? 1 : 0;
      for (let down = 0; down < Math.min(cell.rowSpan, table.rows.length - r); down++) {
        for (let right = 0; right < cell.colSpan; right++) {
          (cells[r + down] ??= [])[c + right] = down === 0 && right === 0 ? textOf(cell) : null;
        }
      }
      c += cell.colSpan;
    }
  });
  const width = Math.max(...cells.map(row => row.length));
  return { cells: cells.map(row => Array.from({ length: width }, (_, c) => row[c] === undefined ? '' : row[c] ?? null)), merged };
}

/** Tab-separated lines; a cell in quotes may hold tabs, line ends and doubled quotes. */
export function fromText(text: string): Block {
  const rows: string[][] = [[]];
  let at = 0;
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (at <= body.length) {
    let cell = '';
    if (body[at] === '"') {
      let end = at + 1;
      while (end < body.length && !(body[end] === '"' && body[end + 1] !== '"')) { end += body[end] === '"' ? 2 : 1; }
      cell = body.slice(at + 1, end).replace(/""/g, '"');
      at = end + 1;
    }
    const stop = body.slice(at).search(/[\t\n]/);
    const end = stop < 0 ? body.length : at + stop;
    cell += body.slice(at, end);
    rows[rows.length - 1]?.push(tidy(cell));
    if (body[end] === '\n') { rows.push([]); }
    at = end + 1;
    if (end >= body.length) { break; }
  }
  const width = Math.max(...rows.map(row => row.length));
  return rows.map(row => Array.from({ length: width }, (_, c) => row[c] ?? ''));
}

export function write(data: DataTransfer, cells: string[][]): void {
  data.setData('text/plain', cells.map(row => row.map(quoted).join('\t')).join('\n'));
  const table = document.createElement('table');
  for (const row of cells) {
    const line = table.insertRow();
    for (const text of row) { line.insertCell().textContent = text; }
  }
  data.setData('text/html', table.outerHTML);
}

const quoted = (text: string): string => /[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;

const tidy = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Line breaks inside a cell are breaks, not nothing. */
function textOf(cell: HTMLElement): string {
  for (const br of cell.querySelectorAll('br')) { br.replaceWith(' '); }
  return tidy(cell.textContent ?? '');
}
