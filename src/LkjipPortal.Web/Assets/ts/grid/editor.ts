import { make } from './dom';

export type Leave = 'stay' | 'down' | 'up' | 'right' | 'left';

/**
 * The field over a cell. Typed over: arrows leave it; opened by F2: they move inside the text. It lies over the table and not in the cell: the table takes rows out and puts
 * them back while it draws, and a field inside would lose the focus and what is being typed.
 */
export class Editor {
  private field: HTMLTextAreaElement | null = null;
  private anchor: () => HTMLElement | null = () => null;

  constructor(private host: HTMLElement) {}

  get open(): boolean { return this.field !== null; }

  /** Lies over its cell again after the table was scrolled or drawn. */
  place(): void {
    const cell = this.anchor();
    if (!this.field || !cell?.isConnected) { return; }
    const frame = this.host.getBoundingClientRect();
    const at = cell.getBoundingClientRect();
    Object.assign(this.field.style, { left: `${at.left - frame.left}px`, top: `${at.top - frame.top}px`, width: `${at.width}px`, height: `${at.height}px` });
  }

  /** @param anchor Finds the cell, which is another element after the table was drawn anew. */
  start(anchor: () => HTMLElement | null, label: string, text: string, typedOver: boolean, done: (text: string | null, leave: Leave) => void, className = ''): void {
    const field = make('textarea', { class: `cell-edit ${className}`, attrs: { rows: '1', 'aria-label': label, autocomplete: 'off', spellcheck: 'false' } });
    field.value = text;
    this.field = field;
    this.anchor = anchor;
    let ended = false;
    const end = (value: string | null, leave: Leave): void => {
      if (ended) { return; }
      ended = true;
      this.field = null;
      field.remove();
      done(value, leave);
    };
    field.addEventListener('keydown', event => {
      event.stopPropagation();
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
