import { make } from './dom';

/** Helps with what is typed: a list under the field. */
export interface Assist { key(event: KeyboardEvent): boolean; place(): void; close(): void }

export type Leave = 'stay' | 'down' | 'up' | 'right' | 'left';

/**
 * The field over a cell. Typed over: arrows leave it; opened by F2: they move inside the text. It lies over the table and not in the cell: the table takes rows out and puts
 * them back while it draws, and a field inside would lose the focus and what is being typed.
 */
export class Editor {
  private field: HTMLTextAreaElement | null = null;
  private anchor: () => HTMLElement | null = () => null;
  private assist: Assist | null = null;
  private end: (value: string | null, leave: Leave) => void = () => {};

  constructor(private host: HTMLElement) {}

  get open(): boolean { return this.field !== null; }

  /** Lies over its cell again after the table was scrolled or drawn. */
  place(): void {
    const cell = this.anchor();
    if (!this.field || !cell?.isConnected) { return; }
    const frame = this.host.getBoundingClientRect();
    const at = cell.getBoundingClientRect();
    Object.assign(this.field.style, { left: `${at.left - frame.left}px`, top: `${at.top - frame.top}px`, width: `${at.width}px`, height: `${at.height}px` });
    this.assist?.place();
  }

  /** Takes nothing of what was typed. */
  cancel(): void { this.end(null, 'stay'); }

  /** @param anchor Finds the cell, which is another element after the table was drawn anew. */
  start(anchor: () => HTMLElement | null, label: string, text: string, typedOver: boolean, done: (text: string | null, leave: Leave) => void, options: { class: string; assist(field: HTMLTextAreaElement): Assist | null }): void {
    const field = make('textarea', { class: `cell-edit ${options.class}`, attrs: { rows: '1', 'aria-label': label, autocomplete: 'off', spellcheck: 'false' } });
    field.value = text;
    this.field = field;
    this.anchor = anchor;
    let ended = false;
    const end = (value: string | null, leave: Leave): void => {
      if (ended) { return; }
      ended = true;
      this.field = null;
      this.assist?.close();
      this.assist = null;
      field.remove();
      done(value, leave);
    };
    this.end = end;
    field.addEventListener('keydown', event => {
      event.stopPropagation();
      if (!event.isComposing && this.assist?.key(event)) { event.preventDefault(); return; }
      const leave = leaveBy(event, typedOver);
      if (leave !== null) {
        event.preventDefault();
        end(leave === 'cancel' ? null : field.value, leave === 'cancel' ? 'stay' : leave);
      }
    });
    for (const name of ['copy', 'cut', 'paste', 'mousedown', 'dblclick'] as const) { field.addEventListener(name, event => event.stopPropagation()); }
    field.addEventListener('blur', () => end(field.value, 'stay'));
    this.host.append(field);
    this.place();
    field.focus({ preventScroll: true });
    field.setSelectionRange(typedOver ? field.value.length : 0, field.value.length);
    this.assist = options.assist(field);
  }
}

function leaveBy(event: KeyboardEvent, typedOver: boolean): Leave | 'cancel' | null {
  if (event.isComposing) { return null; }
  switch (event.key) {
    case 'Escape': return 'cancel';
    case 'Enter': return event.shiftKey ? 'up' : 'down';
    case 'Tab': return event.shiftKey ? 'left' : 'right';
    case 'ArrowDown': return typedOver ? 'down' : null;
    case 'ArrowUp': return typedOver ? 'up' : null;
    case 'ArrowLeft': return typedOver ? 'left' : null;
    case 'ArrowRight': return typedOver ? 'right' : null;
    default: return null;
  }
}
