/** Whether the page stands in another: `?embed` before the `#`. */
export const isEmbedded = (): boolean => new URLSearchParams(location.search).has('embed')

/** Tells the page around how high this one is, whenever that changes. */
export function tellHeight(): void {
  document.documentElement.classList.add('embedded')
  const tell = () =>
    parent.postMessage({ haotong: 'height', height: Math.ceil(document.body.getBoundingClientRect().height) }, '*')
  new ResizeObserver(tell).observe(document.body)
}
