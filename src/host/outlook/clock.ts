/** The mailbox's idea of now. It runs at normal speed and can be set and pushed forward. */
export interface Clock {
  now(): Date;
  set(to: Date): void;
  advance(milliseconds: number): void;
  /** Calls back after each change by hand. */
  onChange(listener: () => void): void;
}

/** A clock that starts at `start`, or at the real time. */
export function createClock(start?: Date): Clock {
  let offset = start ? start.getTime() - Date.now() : 0;
  const listeners: (() => void)[] = [];
  const moveTo = (next: number): void => {
    offset = next;
    listeners.forEach((listener) => listener());
  };
  return {
    now: () => new Date(Date.now() + offset),
    set: (to) => moveTo(to.getTime() - Date.now()),
    advance: (milliseconds) => moveTo(offset + milliseconds),
    onChange: (listener) => void listeners.push(listener),
  };
}
