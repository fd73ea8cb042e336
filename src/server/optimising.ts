import { setFlagsFromString } from 'node:v8';

/** How often code is called before V8 optimises it: as a rule, and while the first draft is read. */
const [usual, later] = [2000, 1_000_000];

/**
 * Sets how V8 works on the server’s code. Before compiled code is looked up: it is kept for the same flags alone.
 */
export function setFlags(): void {
  // There are a thousand patterns, and a draft meets each of them often: it does not pay to interpret them first.
  setFlagsFromString('--no-regexp-tier-up');
  // Nor does it to optimise at once whatever an earlier process has optimised in the end.
  setFlagsFromString('--no-profile-guided-optimization');
  optimiseAfter(usual);
}

/** Puts off optimising: for the first draft it gains as much as it takes, and all threads take twice the time. */
export function putOffOptimising(): void {
  optimiseAfter(later);
}

/** Optimises as usual from now on. */
export function optimise(): void {
  optimiseAfter(usual);
}

function optimiseAfter(calls: number): void {
  setFlagsFromString(`--invocation-count-for-maglev=${calls}`);
  setFlagsFromString(`--invocation-count-for-turbofan=${3 * calls}`);
}
