import { make } from './dom';

export type Leave = 'stay' | 'down' | 'up' | 'right' | 'left';

/** The field inside a cell. Typed over: arrows leave it; opened by F2: they move inside the text. */
export class Editor {
  private field: HTMLTextAreaElement | null = null;

  get open(): boolean { return this.field !== null; }

  start(cell: HTMLElement, label: string, text: string, typedOver: boolean, done: (text: string | null, leave: Leave) => void): void {
    const field = make('textarea', { class: 'cell-edit', attrs: { rows: '1', 'aria-label': label, autocomplete: 'off', spellcheck: 'false' } });
    field.value = text;
    this.field = field;
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
    cell.append(field);
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
