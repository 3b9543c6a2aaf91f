/** Small helpers that make elements without markup in strings. */

type Options = { class?: string; text?: string; title?: string; attrs?: Record<string, string>; on?: Record<string, (event: Event) => void> };

export function make<K extends keyof HTMLElementTagNameMap>(name: K, options: Options = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  if (options.class) { node.className = options.class; }
  if (options.text !== undefined) { node.textContent = options.text; }
  if (options.title) { node.title = options.title; }
  for (const [key, value] of Object.entries(options.attrs ?? {})) { node.setAttribute(key, value); }
  for (const [event, handler] of Object.entries(options.on ?? {})) { node.addEventListener(event, handler); }
  node.append(...children);
  return node;
}

let sprite = '/dist/icons.svg';

/** Address of the icons, versioned by the server. */
export function useSprite(address: string): void { sprite = address; }

export function icon(name: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'i');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `${sprite}#${name}`);
  svg.append(use);
  return svg;
}

export function button(label: string, className: string, run: () => void, iconName?: string): HTMLButtonElement {
  const node = make('button', { class: className, attrs: { type: 'button' }, on: { click: run } });
  if (iconName) { node.append(icon(iconName)); }
  node.append(label);
  return node;
}

const digits = new Intl.NumberFormat('id-ID');

export const count = (value: number): string => digits.format(value);

/** Amounts as the server writes them: "(16.726.000)" is negative. */
export function amount(text: string | undefined): number | null {
  if (!text || !/^\(?\d[\d.]*\)?$/.test(text)) { return null; }
  const value = Number(text.replace(/[().]/g, ''));
  return text.startsWith('(') ? -value : value;
}
