/**
 * Evaluation on demand. Locals, variables, outputs and resources may be declared in any order, so that each is computed when
 * somebody asks for it, once, and whoever asks for itself is told of the cycle.
 */

/** Something that is computed when it is first asked for. */
export interface Slot<T> {
  /** As references spell it, for the message about a cycle. */
  readonly name: string;
  /** Must be repeatable: it is abandoned and started again where references go too deep. */
  readonly compute: () => T;
  /** The value that stands for a slot that depends on itself. */
  readonly onCycle: (names: readonly string[]) => T;
  state: "idle" | "busy" | "done";
  value: T | undefined;
}

/**
 * So many slots may wait for each other on the JavaScript stack. Longer chains of references are taken up from their other
 * end, so that no configuration can overflow it.
 */
const MAX_WAITING = 48;

/** Abandons what is being computed, because something that it needs must be computed first. */
class TooDeep extends Error {
  constructor(readonly slot: Slot<unknown>) {
    super(`references go too deep at ${slot.name}`);
    this.name = "TooDeep";
  }
}

/** Computes slots; one per stack. */
export class Demand {
  private readonly waiting: Slot<unknown>[] = [];

  /** The value of a slot. May abandon the caller when it is nested in {@link run}. */
  force<T>(slot: Slot<T>): T {
    if (slot.state === "done") return slot.value as T;
    if (slot.state === "busy") return this.closeCycle(slot);
    if (this.waiting.length >= MAX_WAITING) throw new TooDeep(slot);
    slot.state = "busy";
    this.waiting.push(slot);
    try {
      const value = slot.compute();
      slot.value = value;
      slot.state = "done";
      return value;
    } finally {
      this.waiting.pop();
      // A slot that was abandoned, or that is part of a cycle found deeper down, starts again.
      if (slot.state === "busy") slot.state = "idle";
    }
  }

  /** Runs something that asks for slots; it is repeated when their references go too deep, so it must be repeatable. */
  run<T>(work: () => T): T {
    if (this.waiting.length > 0) return work();
    /** What must be computed before `work` can be, the most urgent last. */
    const before: Slot<unknown>[] = [];
    for (;;) {
      try {
        const next = before.at(-1);
        if (next === undefined) return work();
        this.force(next);
        before.pop();
      } catch (error) {
        if (!(error instanceof TooDeep)) throw error;
        const start = before.indexOf(error.slot);
        if (start === -1) before.push(error.slot);
        else finish(error.slot, error.slot.onCycle([...before.slice(start), error.slot].map((slot) => slot.name)));
      }
    }
  }

  private closeCycle<T>(slot: Slot<T>): T {
    const start = this.waiting.indexOf(slot);
    return slot.onCycle([...this.waiting.slice(start), slot].map(({ name }) => name));
  }
}

/** Makes a slot that is not computed yet. */
export function slot<T>(name: string, compute: () => T, onCycle: (names: readonly string[]) => T): Slot<T> {
  return { name, compute, onCycle, state: "idle", value: undefined };
}

function finish<T>(target: Slot<T>, value: T): void {
  target.value = value;
  target.state = "done";
}
