import { button, icon, make } from './dom';
import type { Mark } from './types';

export interface Choices { use(text: string): void; cancel(): void; theirs(): void }

/** What is wrong with the cell that the person is on, and the ways to mend it. */
export class Popover {
  private box: HTMLElement | null = null;

  constructor(private host: HTMLElement) {}

  hide(): void { this.box?.remove(); this.box = null; }

  focus(): boolean {
    const first = this.box?.querySelector('button');
    first?.focus();
    return first !== undefined && first !== null;
  }

  show(cell: HTMLElement, mark: Mark, choices: Choices): void {
    if (mark.state === 'refused') { this.open(cell, 'bad', 'Tidak disimpan', refusal(mark, choices)); } else { this.open(cell, 'warn', 'Diubah orang lain', conflict(mark, choices)); }
  }

  open(cell: HTMLElement, tone: string, label: string, parts: Node[]): void {
    this.hide();
    const box = make('div', { class: `gpop ${tone}`, attrs: { role: 'group', 'aria-label': label } }, ...parts);
    box.addEventListener('keydown', event => {
      event.stopPropagation();
      if (event.key === 'Escape') { cell.focus(); }
    });
    this.host.append(box);
    this.box = box;
    const frame = this.host.getBoundingClientRect();
    const at = cell.getBoundingClientRect();
    const below = at.bottom + 6 + box.offsetHeight < frame.bottom;
    box.style.left = `${Math.max(8, Math.min(at.left - frame.left, frame.width - box.offsetWidth - 12))}px`;
    box.style.top = `${below ? at.bottom - frame.top + 4 : Math.max(4, at.top - frame.top - box.offsetHeight - 4)}px`;
  }
}

function refusal(mark: Mark, choices: Choices): Node[] {
  const buttons = (mark.readings ?? []).map((reading, at) => button(`Pakai ${reading}`, `btn btn-s${at === 0 ? ' btn-primary' : ''}`, () => choices.use(reading)));
  return [
    make('div', { class: 'b tx-bad row-x g6' }, icon('alert-circle'), 'Tidak disimpan'),
    make('p', { text: mark.message ?? '' }),
    make('div', { class: 'row-x g6' }, ...buttons, button('Batal', 'btn btn-s', () => choices.cancel())),
    make('p', { class: 'q xs', text: 'Alt+↓ ke pilihan, F8 ke temuan berikutnya' }),
  ];
}

function conflict(mark: Mark, choices: Choices): Node[] {
  const line = (who: string, text: string, run: () => void): Node[] => [
    make('span', { class: 'm', text: who }), make('b', { class: 'tn', text: text === '' ? '(kosong)' : text }),
    make('button', { class: 'link', text: 'Pakai ini', attrs: { type: 'button', 'aria-label': `Pakai nilai ${who}` }, on: { click: run } }),
  ];
  return [
    make('div', { class: 'b tx-warn row-x g6' }, icon('users'), mark.at ? `Diubah orang lain ${mark.at}` : 'Diubah orang lain'),
    make('div', { class: 'two-values' }, ...line(mark.by ?? 'Tersimpan', mark.theirs ?? '', () => choices.theirs()), ...line('Anda', mark.text, () => choices.use(mark.text))),
  ];
}
