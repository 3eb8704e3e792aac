import { useCallback, useState } from "react";

/** The width of an element in whole CSS pixels, kept up to date; `before` until it has been measured. */
export function useWidth(before: number): readonly [number, (node: HTMLElement | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(before);
  const measure = useCallback((node: HTMLElement | null) => {
    if (node === null) return undefined;
    const take = (): void => {
      const now = Math.floor(node.clientWidth);
      if (now > 0) setWidth(now);
    };
    take();
    const observer = new ResizeObserver(take);
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [width, measure];
}
