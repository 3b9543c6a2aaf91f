import type { Answer, Change, Result } from './types';

const WAIT = 350;
const MOST = 2000;
const RETRY = [2, 5, 10, 20, 30];

export interface QueueEvents {
  /** Cells were answered; the changes are those that were sent. */
  answered(answer: Answer, sent: Map<string, Change>): void;
  /** The line of the state changed. */
  changed(): void;
}

/**
 * Changes on their way to the server. They are sent a moment after the last one, in one batch at a time; until they are answered they also stand in the
 * browser's storage, so that closing the page or losing the line loses nothing.
 */
export class Queue {
  /** Null: on line. */
  trouble: string | null = null;
  savedAt: string | null = null;
  private pending = new Map<string, Change>();
  private flying = new Map<string, Change>();
  private timer = 0;
  private failures = 0;

  constructor(private address: string, private token: () => string, private key: string, private events: QueueEvents) {
    addEventListener('online', () => { this.failures = 0; this.soon(0); });
    addEventListener('beforeunload', event => { if (this.size > 0) { event.preventDefault(); } });
  }

  get size(): number { return new Set([...this.pending.keys(), ...this.flying.keys()]).size; }

  has(id: string): boolean { return this.pending.has(id) || this.flying.has(id); }

  /** What waited when the page was left. */
  waiting(): Change[] {
    try { return JSON.parse(localStorage.getItem(this.key) ?? '[]') as Change[]; } catch { return []; }
  }

  put(changes: Change[]): void {
    for (const change of changes) {
      const id = `${change.rowId}|${change.column}`;
      this.pending.set(id, { ...change, before: this.pending.get(id)?.before ?? change.before });
    }
    this.keep();
    this.events.changed();
    this.soon(WAIT);
  }

  drop(id: string): void { this.pending.delete(id); this.keep(); this.events.changed(); }

  /** Also keeps texts that were refused, so that they are still in their cells after the page was left. */
  keep(refused: Change[] = this.refused): void {
    this.refused = refused;
    const all = [...this.flying.values(), ...this.pending.values(), ...refused];
    if (all.length === 0) { localStorage.removeItem(this.key); } else { localStorage.setItem(this.key, JSON.stringify(all)); }
  }

  private refused: Change[] = [];

  soon(wait: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.send(), wait);
  }

  /** Asks what would come of changes, and changes nothing. */
  async ask(changes: Change[]): Promise<Answer> { return this.post(changes, true); }

  private async send(): Promise<void> {
    if (this.flying.size > 0 || this.pending.size === 0) { return; }
    const batch = [...this.pending].slice(0, MOST);
    this.flying = new Map(batch);
    for (const [id] of batch) { this.pending.delete(id); }
    try {
      const answer = await this.post([...this.flying.values()], false);
      this.land(answer);
    } catch (error) {
      this.pending = new Map([...this.flying, ...this.pending]);
      this.flying = new Map();
      this.trouble = error instanceof Closed ? error.message : 'Luring';
      this.events.changed();
      this.soon((RETRY[Math.min(this.failures++, RETRY.length - 1)] ?? 30) * 1000);
    }
  }

  private land(answer: Answer): void {
    const sent = this.flying;
    this.flying = new Map();
    this.failures = 0;
    this.trouble = null;
    this.savedAt = answer.savedAt ?? this.savedAt;
    for (const result of answer.results) { this.rebase(result); }
    this.keep();
    this.events.answered(answer, sent);
    this.events.changed();
    if (this.pending.size > 0) { this.soon(0); }
  }

  /** What was typed meanwhile was typed over what is saved now. */
  private rebase(result: Result): void {
    const next = this.pending.get(`${result.rowId}|${result.column}`);
    if (next && (result.state === 'saved' || result.state === 'same')) { next.before = result.text; }
  }

  private async post(changes: Change[], dryRun: boolean): Promise<Answer> {
    const response = await fetch(this.address, {
      method: 'POST', redirect: 'manual', credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', RequestVerificationToken: this.token() },
      body: JSON.stringify({ dryRun, changes }),
    });
    if (response.type === 'opaqueredirect') { throw new Closed('Sesi berakhir. Masuk lagi di tab lain'); }
    if (!response.ok) { throw new Closed(response.status >= 500 ? 'Ada gangguan di server' : 'Server menolak menyimpan; muat ulang halaman'); }
    return await response.json() as Answer;
  }
}

/** The server answers, but does not take the changes. */
class Closed extends Error {}
