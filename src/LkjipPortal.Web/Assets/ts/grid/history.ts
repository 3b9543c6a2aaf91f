export interface Step { id: string; before: string; after: string }

/** What was typed, to be taken back and done again. */
export class History {
  private done: Step[][] = [];
  private undone: Step[][] = [];

  add(steps: Step[]): void {
    this.done.push(steps);
    this.undone = [];
    if (this.done.length > 200) { this.done.shift(); }
  }

  undo(): Step[] | undefined { return this.move(this.done, this.undone); }

  redo(): Step[] | undefined { return this.move(this.undone, this.done); }

  private move(from: Step[][], to: Step[][]): Step[] | undefined {
    const steps = from.pop();
    if (steps) { to.push(steps.map(step => ({ id: step.id, before: step.after, after: step.before }))); }
    return steps?.map(step => ({ id: step.id, before: step.after, after: step.before }));
  }
}
